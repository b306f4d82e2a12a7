using System.Text;

namespace CorpusGen.Extraction.Text;

/// <summary>A stretch of words too long to show.</summary>
internal static class Excerpt
{
    /// <summary>Cuts words at a blank, with an ellipsis.</summary>
    /// <param name="words">The words.</param>
    /// <param name="length">How many characters may stay.</param>
    /// <returns>The words, or their beginning.</returns>
    public static string Of(string words, int length)
    {
        if (words.Length <= length) return words;
        var end = words.LastIndexOf(' ', length - 1);
        if (end < length / 2) end = char.IsHighSurrogate(words[length - 2]) ? length - 2 : length - 1;
        return words.Substring(0, end).TrimEnd(' ', ',', ';', ':', '-', '\u2013', '\u2014') + "\u2026";
    }

    /// <summary>Cuts words whatever they hold: line breaks, control characters and what can't be seen become a blank.</summary>
    /// <param name="words">The words.</param>
    /// <param name="length">How many characters may stay.</param>
    /// <returns>The words on one line, or their beginning.</returns>
    public static string OnOneLine(string words, int length)
    {
        // More than is shown is not looked at.
        var line = new StringBuilder();
        for (var i = 0; i < words.Length && line.Length <= length; i++)
        {
            var isSeen = !Characters.IsSpace(words[i]) && !char.IsControl(words[i]);
            if (isSeen) line.Append(words[i]);
            else if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
        }

        return Of(line.ToString().TrimEnd(' '), length);
    }

    /// <summary>Cuts words so that what stands at a place is seen.</summary>
    /// <param name="words">The words.</param>
    /// <param name="place">The place.</param>
    /// <param name="length">How many characters may stay.</param>
    /// <returns>The words, or a stretch of them with an ellipsis where it is cut.</returns>
    public static string From(string words, int place, int length)
    {
        if (place < length / 2) return Of(words, length);
        var start = words.LastIndexOf(' ', place - (length / 4)) + 1;
        return start == 0 ? Of(words, length) : "\u2026" + Of(words.Substring(start), length - 1);
    }
}
