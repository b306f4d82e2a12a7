using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What its ending and its first letter make of a word that the lists lack.</summary>
internal static class WordShape
{
    private const int ShortestPast = 5;
    private const int ShortestGerund = 6;
    private const int ShortestAdjective = 6;

    /// <summary>The class of a word that is no verb: the commonest that is listed, else what its ending makes likely.</summary>
    /// <param name="word">The word.</param>
    /// <param name="listed">The commonest of its listed classes.</param>
    /// <returns>Noun, adjective or adverb.</returns>
    public static WordClass ClassOf(ReadOnlySpan<char> word, WordClass listed)
    {
        if (listed != WordClass.None) return listed is WordClass.Adjective or WordClass.Adverb ? listed : WordClass.Noun;
        if (EndsWith(word, "ly")) return WordClass.Adverb;
        return EndsLikeAdjective(word) ? WordClass.Adjective : WordClass.Noun;
    }

    /// <summary>What can be seen of a word.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Its looks.</returns>
    public static WordLooks LooksOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 0) return WordLooks.None;
        var looks = FirstLetterOf(word[0]);
        if (word.Length >= ShortestPast && EndsWith(word, "ed") && word.IndexOf('-') < 0) return looks | WordLooks.Past;
        if (word.Length >= ShortestGerund && EndsWith(word, "ing")) return looks | WordLooks.Gerund;
        return EndsWith(word, "ly") ? looks | WordLooks.Adverb : looks;
    }

    private static WordLooks FirstLetterOf(char letter)
    {
        if (char.IsLower(letter)) return WordLooks.Small;
        if (char.IsUpper(letter)) return WordLooks.Capital;
        return letter switch { '@' => WordLooks.Account, '#' => WordLooks.Topic, _ => WordLooks.None };
    }

    private static bool EndsLikeAdjective(ReadOnlySpan<char> word) =>
        word.Length >= ShortestAdjective
        && (EndsWith(word, "ous") || EndsWith(word, "ful") || EndsWith(word, "less") || EndsWith(word, "able")
            || EndsWith(word, "stic") || EndsWith(word, "ible") || EndsWith(word, "ical")
            || EndsWith(word, "-based") || EndsWith(word, "-backed") || HasPrefix(word));

    /// <summary>pro-European, anti-war, ex-communist.</summary>
    private static bool HasPrefix(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 0
            && word.Slice(0, hyphen) is "pro" or "anti" or "non" or "post" or "pre" or "mid" or "ultra" or "far" or "self" or "half";
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) =>
        word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
