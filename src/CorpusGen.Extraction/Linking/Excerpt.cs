namespace CorpusGen.Extraction.Linking;

/// <summary>The beginning of words too long to show.</summary>
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
}
