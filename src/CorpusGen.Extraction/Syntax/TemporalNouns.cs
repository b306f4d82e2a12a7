using System;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Nouns that tell when, not who: “last week Lind said”.</summary>
internal static class TemporalNouns
{
    public static bool Contains(ReadOnlySpan<char> word) => word is "week" or "weeks" or "year" or "years" or "month" or "months"
        or "day" or "days" or "night" or "morning" or "afternoon" or "evening" or "weekend" or "hour" or "hours" or "minute"
        or "minutes" or "time" or "times" or "moment" or "moments" or "today" or "yesterday" or "tomorrow" or "tonight"
        or "summer" or "winter" or "spring" or "autumn" or "decade" or "decades" or "midnight" or "noon" or "century";
}
