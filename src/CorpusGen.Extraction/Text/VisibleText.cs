using System.Globalization;
using System.Text;

namespace CorpusGen.Extraction.Text;

/// <summary>Words of a text as a message may have them: on one line, and without what commands a terminal or turns what follows.</summary>
public static class VisibleText
{
    /// <summary>Writes as its number what is not seen.</summary>
    /// <param name="words">The words.</param>
    /// <returns>Words without controls, line ends, marks of text direction and halves of pairs.</returns>
    public static string Of(string words)
    {
        var visible = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var isPair = char.IsSurrogatePair(words, i);
            if (IsSeen(words, i)) visible.Append(words, i, isPair ? 2 : 1);
            else if (char.IsSurrogate(words[i]) && !isPair) visible.Append('\uFFFD');
            else visible.Append("\\u").Append(char.ConvertToUtf32(words, i).ToString("X4", CultureInfo.InvariantCulture));
            if (isPair) i++;
        }

        return visible.ToString();
    }

    // Soft hyphens, joiners and the like only shape the word they stand in.
    private static bool IsSeen(string words, int index) => words[index] is '\u00AD' or '\u2060' or (>= '\u200B' and <= '\u200D')
        || CharUnicodeInfo.GetUnicodeCategory(words, index) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
