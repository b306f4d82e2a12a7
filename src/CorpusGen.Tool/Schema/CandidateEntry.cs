namespace CorpusGen.Tool.Schema;

/// <summary>Somebody who may be the source of a quotation.</summary>
internal sealed record CandidateEntry(string? Speaker, PhraseEntry? Mention, double Confidence, string Rule);
