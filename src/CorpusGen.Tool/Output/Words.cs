using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Tool.Output;

/// <summary>Words of a text as a line for people has them.</summary>
internal static class Words
{
    /// <summary>The words with single blanks between them, as a terminal may have them.</summary>
    /// <param name="words">The words as the text has them.</param>
    /// <returns>One line.</returns>
    public static string OneLine(string words) =>
        Visible(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The words as a terminal may have them: what is not seen, or would turn or colour what follows, is written as its number.</summary>
    /// <param name="words">The words.</param>
    /// <returns>Words without controls, line ends, marks of text direction and halves of pairs.</returns>
    public static string Visible(string words)
    {
        var visible = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsSeen(rune)) visible.Append(rune.ToString());
            else visible.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        }

        return visible.ToString();
    }

    /// <summary>The words, with an ellipsis for what is too much.</summary>
    /// <param name="words">The words.</param>
    /// <param name="length">How long they may be.</param>
    /// <returns>At most so many characters.</returns>
    public static string Cut(string words, int length)
    {
        if (words.Length <= length) return words;
        var end = char.IsHighSurrogate(words[length - 2]) ? length - 2 : length - 1;
        return words[..end] + "…";
    }

    /// <summary>The words in lines that are not too long; a word longer than a line has one to itself.</summary>
    /// <param name="words">The words, single blanks between them.</param>
    /// <param name="width">How long a line may be.</param>
    /// <returns>At least one line.</returns>
    public static IEnumerable<string> Wrap(string words, int width)
    {
        while (words.Length > width)
        {
            var blank = words.LastIndexOf(' ', width);
            if (blank < 0) blank = words.IndexOf(' ');
            if (blank < 0) break;
            yield return words[..blank];
            words = words[(blank + 1)..];
        }

        yield return words;
    }

    // A half of a pair is read as U+FFFD, which is seen. Soft hyphens, joiners and the like only shape the word they stand in.
    private static bool IsSeen(Rune rune) => rune.Value is 0x00AD or (>= 0x200B and <= 0x200D) or 0x2060
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
