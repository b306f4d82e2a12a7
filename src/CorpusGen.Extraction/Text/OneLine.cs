using System;

namespace CorpusGen.Extraction.Text;

/// <summary>Words on one line: what white space stands between them is made one blank.</summary>
internal static class OneLine
{
    /// <summary>Puts words on one line.</summary>
    /// <param name="words">The words, with any white space.</param>
    /// <returns>The words with single blanks; the same string where it has no others.</returns>
    public static string Of(string words) =>
        HasSingleBlanks(words) ? words : string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool HasSingleBlanks(string words)
    {
        var isAfterBlank = true;
        foreach (var letter in words)
        {
            if (char.IsWhiteSpace(letter) && (isAfterBlank || letter != ' ')) return false;
            isAfterBlank = letter == ' ';
        }

        return !isAfterBlank;
    }
}
