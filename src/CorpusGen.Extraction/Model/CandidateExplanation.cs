namespace CorpusGen.Extraction.Model;

/// <summary>Somebody who was weighed as the source of a quotation, or nobody, where the words may be no speech.</summary>
public sealed record CandidateExplanation
{
    /// <summary>The noun phrase that names the source; null for nobody, and where no phrase names a post's author.</summary>
    public Span? Mention { get; init; }

    /// <summary>The fullest name of the source in the document, or null where the mention could not be resolved, and for nobody.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it stands for nobody: the words would be no speech.</summary>
    public bool IsNobody { get; init; }

    /// <summary>How probable the evidence makes it, 0 to 1: nobody among all, a source among the sources and an unknown one.</summary>
    public double Probability { get; init; }

    /// <summary>How often a decision for it would be right, 0 to 1, as measured; 0 for nobody.</summary>
    public double Confidence { get; init; }

    /// <summary>The rules that name it, in the order in which rules are asked.</summary>
    public EquatableArray<RuleExplanation> Rules { get; init; }

    /// <summary>All that was found for it and against it, what weighs most first.</summary>
    public EquatableArray<EvidenceExplanation> Evidence { get; init; }
}
