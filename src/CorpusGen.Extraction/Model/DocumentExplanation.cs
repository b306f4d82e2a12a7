namespace CorpusGen.Extraction.Model;

/// <summary>What the engine weighed for each quotation of one document, and what it decided.</summary>
/// <param name="Facts">The document's facts: what <see cref="DocumentExtractor"/> gives for it.</param>
/// <param name="Quotations">All that stands between quotation marks and all posts of known authors, by position.</param>
public sealed record DocumentExplanation(DocumentFacts Facts, EquatableArray<QuotationExplanation> Quotations);
