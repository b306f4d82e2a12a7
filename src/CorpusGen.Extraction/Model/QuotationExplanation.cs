namespace CorpusGen.Extraction.Model;

/// <summary>A stretch between quotation marks, or an embedded post, and why the engine decided on it as it did.</summary>
public sealed record QuotationExplanation
{
    /// <summary>The stretch with its marks.</summary>
    public required Span Outer { get; init; }

    /// <summary>The words, one span for each paragraph.</summary>
    public required EquatableArray<Span> Segments { get; init; }

    /// <summary>The position in <see cref="DocumentFacts.Quotes"/> of the quote it belongs to, or null where it is no speech.</summary>
    public int? Quote { get; init; }

    /// <summary>The filter that took it for no speech, or null.</summary>
    public FilterExplanation? Filter { get; init; }

    /// <summary>Who was weighed, the best first; empty where a filter spared the weighing.</summary>
    public EquatableArray<CandidateExplanation> Candidates { get; init; }
}
