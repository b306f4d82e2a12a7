using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Explanation;

/// <summary>A candidate and what was found for it and against it.</summary>
internal sealed record WeighedCandidate(Candidate Candidate, EquatableArray<EvidenceExplanation> Evidence);
