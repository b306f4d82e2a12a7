namespace CorpusGen.Extraction.Model;

/// <summary>A stretch of a document and what it is for. Regions are in order and do not overlap.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct RegionFact(RegionKind Kind, Span Span);
