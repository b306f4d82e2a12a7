using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Output;

/// <summary>Words of a text as a line for people has them.</summary>
internal static class Words
{
    /// <summary>The words with single blanks between them, as a terminal may have them.</summary>
    /// <param name="words">The words as the text has them.</param>
    /// <returns>One line.</returns>
    public static string OneLine(string words) =>
        VisibleText.Of(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

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
}
