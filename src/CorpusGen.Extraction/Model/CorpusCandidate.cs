namespace CorpusGen.Extraction.Model;

/// <summary>Somebody who may be the source of a quotation, by position in the corpus.</summary>
/// <param name="Speaker">The position in <see cref="CorpusFacts.Speakers"/>, or null where the mention could not be resolved.</param>
/// <param name="Mention">The noun phrase that names the source, or null.</param>
/// <param name="Confidence">How often a decision for a candidate as probable as this one is right, 0 to 1, measured on annotated news.</param>
/// <param name="Rule">The rule's name.</param>
public sealed record CorpusCandidate(int? Speaker, Span? Mention, double Confidence, string Rule);
