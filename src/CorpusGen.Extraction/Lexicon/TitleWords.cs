using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Titles, and the words that hyphens make of them.</summary>
internal static class TitleWords
{
    private const int ShortestFirstPart = 3;

    /// <summary>Whether a word is one: spokesman, Sen., Secretary-General, vice-chairman.</summary>
    /// <param name="word">The word.</param>
    /// <param name="facts">Its facts, with those it has without a full stop.</param>
    /// <returns>False for bridge.</returns>
    public static bool Contains(ReadOnlySpan<char> word, WordFacts facts)
    {
        if ((facts & WordFacts.Title) != 0) return true;
        var hyphen = word.IndexOf('-');
        if (hyphen < ShortestFirstPart) return false;
        return WordLists.Titles.Contains(word.Slice(0, hyphen)) || WordLists.Titles.Contains(word.Slice(word.LastIndexOf('-') + 1));
    }
}
