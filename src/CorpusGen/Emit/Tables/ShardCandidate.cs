using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>Somebody who may be the source of a quote, by id.</summary>
/// <param name="Speaker">The speaker's id, or null.</param>
/// <param name="Mention">The noun phrase, or null.</param>
/// <param name="Confidence">The rule's precision.</param>
/// <param name="Rule">The rule.</param>
internal readonly record struct ShardCandidate(string? Speaker, Span? Mention, double Confidence, string Rule);
