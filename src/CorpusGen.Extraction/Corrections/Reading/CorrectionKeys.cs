using System.Collections.Generic;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>All keys of a corrections file; the JSON Schema has the same, and a test holds them equal.</summary>
internal static class CorrectionKeys
{
    /// <summary>The file itself.</summary>
    public static EntryKeys File { get; } = new("a corrections file", ["speakers", "quotes", "sayings", "silence"]);

    /// <summary>An entry of <c>speakers</c>.</summary>
    public static EntryKeys Speaker { get; } = new(
        "a speaker correction",
        ["speaker", "name", "aliases", "merge", "split", "kind", "gender", "roles", "affiliation", "ignore", "member"]);

    /// <summary>An entry of <c>split</c>.</summary>
    public static EntryKeys Split { get; } = new("an entry of split", ["articles", "name"]);

    /// <summary>An entry of <c>quotes</c>.</summary>
    public static EntryKeys Quote { get; } = new(
        "a quote correction",
        ["article", "quote", "missed", "line", "speaker", "kind", "not-a-quote"]);

    /// <summary>An entry of <c>sayings</c>.</summary>
    public static EntryKeys Saying { get; } = new("a saying correction", ["join", "part", "reference"]);

    /// <summary>An entry of <c>silence</c>.</summary>
    public static EntryKeys Silence { get; } = new("an entry of silence", ["diagnostic", "article", "at", "line"]);

    /// <summary>The diagnostics that stand at a place in an article, and so can be silenced there.</summary>
    public static IReadOnlyList<string> SilencedRules { get; } =
        ["CORP001", "CORP002", "CORP003", "CORP004", "CORP005", "CORP010", "CORP011", "CORP017"];
}
