namespace CorpusGen.Extraction.Model;

/// <summary>A person named as having contributed to the report.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Place">The place they reported from, or null.</param>
/// <param name="Span">Where the name stands.</param>
public sealed record ContributorFact(string Name, string? Place, Span Span);
