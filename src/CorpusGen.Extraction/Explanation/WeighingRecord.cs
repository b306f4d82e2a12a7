using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Explanation;

/// <summary>Writes down what is weighed while a document is read: afterwards the surroundings are no longer what they were.</summary>
internal sealed class WeighingRecord
{
    private readonly Dictionary<int, Weighing> _weighings = [];

    /// <summary>Takes a quotation whose candidates were just weighed, the best first.</summary>
    public void Add(QuotationContext context, IReadOnlyList<Candidate> candidates) =>
        _weighings[context.Quotation] = new Weighing(context, [.. candidates.Select(c => new WeighedCandidate(c, EvidenceFor(context, c)))]);

    /// <summary>What was weighed for a quotation, or null.</summary>
    public Weighing? Of(int quotation) => _weighings.TryGetValue(quotation, out var weighing) ? weighing : null;

    private static EquatableArray<EvidenceExplanation> EvidenceFor(QuotationContext context, Candidate candidate)
    {
        var tally = new EvidenceTally(EvidenceWeights.Measured) { Names = [] };
        EvidenceReader.Read(context, candidate, tally);
        return tally.Names
            .Select(name => new EvidenceExplanation(name, EvidenceWeights.Measured.Of(EvidenceKey.Of(name)) / 1000.0))
            .Where(evidence => evidence.Weight != 0)
            .OrderByDescending(evidence => System.Math.Abs(evidence.Weight))
            .ToEquatableArray();
    }
}
