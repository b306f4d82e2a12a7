namespace CorpusGen.Tool.Commands;

/// <summary>What the user asked of <c>corpusgen explain</c>.</summary>
/// <param name="Place">A file, with line and column or without.</param>
/// <param name="IsJson">Whether to write JSON instead of text.</param>
/// <param name="ShowsAll">Whether to show what weighs little, too.</param>
internal sealed record ExplainRequest(string Place, bool IsJson, bool ShowsAll);
