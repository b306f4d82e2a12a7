using System;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Adds up what the evidence for a candidate weighs.</summary>
internal sealed class EvidenceTally(EvidenceWeights weights) : EvidenceSink
{
    /// <summary>The sum so far, in thousandths.</summary>
    public int Sum { get; set; }

    protected override void Take(string name, ReadOnlySpan<char> first, string second, string third) =>
        Sum += weights.Of(EvidenceKey.Of(name, first, second, third));
}
