namespace CorpusGen.Tool.Schema;

/// <summary>A stretch of the document, in UTF-16 code units.</summary>
internal sealed record SpanEntry(int Start, int End);
