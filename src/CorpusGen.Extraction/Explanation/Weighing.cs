using System.Collections.Generic;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Explanation;

/// <summary>A quotation and all who were weighed for it, the best first.</summary>
internal sealed record Weighing(QuotationContext Context, IReadOnlyList<WeighedCandidate> Candidates);
