using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Nouns that tell when, not who: “last week Lind said”.</summary>
internal static class TemporalNouns
{
    private const int LongestWord = 12;

    /// <summary>Whether a word is one of them, at the start of a sentence too: “Hours later”.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > LongestWord || !char.IsUpper(word[0])) return ContainsSmall(word);
        Span<char> small = stackalloc char[LongestWord];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(word[0]);
        return ContainsSmall(small.Slice(0, word.Length));
    }

    private static bool ContainsSmall(ReadOnlySpan<char> word) => word is "week" or "weeks" or "year" or "years" or "month" or "months"
        or "day" or "days" or "night" or "morning" or "afternoon" or "evening" or "weekend" or "hour" or "hours" or "minute"
        or "minutes" or "time" or "times" or "moment" or "moments" or "today" or "yesterday" or "tomorrow" or "tonight"
        or "summer" or "winter" or "spring" or "autumn" or "decade" or "decades" or "midnight" or "noon" or "century";
}
