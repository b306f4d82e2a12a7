namespace CorpusGen.Extraction.Model;

/// <summary>A date of publication and what states it.</summary>
/// <param name="Date">The day, as yyyy-MM-dd.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Basis">What states it.</param>
public sealed record PublishedFact(string Date, Span Span, DateBasis Basis);
