using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What one rule says of one quotation: who is its source, and what makes the rule think so.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Kind">How the source is named.</param>
/// <param name="Source">The source's position in the document's book of sources, or -1 where the mention could not be resolved.</param>
/// <param name="Mention">The noun phrase that names it.</param>
/// <param name="Cue">The words that mark the quotation as speech, or null.</param>
/// <param name="Via">The relaying outlet, or null.</param>
internal readonly record struct Proposal(Term Rule, AttributionKind Kind, int Source, Span Mention, CueFact? Cue = null, ViaFact? Via = null)
{
    /// <summary>How probable the evidence makes it, 0 to 1, once it was weighed against the others.</summary>
    public double Probability { get; init; }

    /// <summary>How often a decision for it is right, 0 to 1, once it was weighed against the others.</summary>
    public double Confidence { get; init; }
}
