namespace CorpusGen.Tool.Schema;

/// <summary>A stretch of the document and what it is for.</summary>
internal sealed record RegionEntry(string Kind, int Start, int End);
