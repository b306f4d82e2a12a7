namespace CorpusGen.Tool.Commands;

/// <summary>What the user asked of <c>corpusgen correct</c>; null where nothing was said.</summary>
/// <param name="Place">A file and a line, with a column or without.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="IsByNobody">Whether the speaker is to be left open.</param>
/// <param name="Kind">How it reports speech.</param>
/// <param name="IsNoQuote">Whether the words are nobody's speech.</param>
/// <param name="Missed">All words of a quotation that was not found.</param>
/// <param name="Silence">The id of a diagnostic not to be told of.</param>
/// <param name="Corrections">The corrections file.</param>
/// <param name="IsDryRun">Whether to show what would be written, and write nothing.</param>
internal sealed record CorrectRequest(
    string Place,
    string? Speaker,
    bool IsByNobody,
    string? Kind,
    bool IsNoQuote,
    string? Missed,
    string? Silence,
    string? Corrections,
    bool IsDryRun);
