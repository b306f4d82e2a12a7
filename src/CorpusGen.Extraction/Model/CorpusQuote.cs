namespace CorpusGen.Extraction.Model;

/// <summary>A quotation with its place in the corpus. Where linking knows more than the document, this says it.</summary>
public sealed record CorpusQuote
{
    /// <summary>The article's id, '#' and the first words as a slug.</summary>
    public required string Id { get; init; }

    /// <summary>The position of its document in <see cref="CorpusFacts.Documents"/>.</summary>
    public required int Document { get; init; }

    /// <summary>What the document says of it; of one corroborated, with the mention of its speaker, where the document has one.</summary>
    public required QuoteFact Fact { get; init; }

    /// <summary>The line of the first segment, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the first segment, counted from 1, in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>The position in <see cref="CorpusFacts.Speakers"/>, or null below the bound of confidence.</summary>
    public int? Speaker { get; init; }

    /// <summary>How the quotation came to its speaker; corroboration included.</summary>
    public AttributionKind Attribution { get; init; }

    /// <summary>The name of the rule that decided, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>How often decisions as sure as this one are right, 0 to 1, measured on annotated news; 0 where nothing was decided.</summary>
    public double Confidence { get; init; }

    /// <summary>All who may be the source, best first, the decision among them.</summary>
    public EquatableArray<CorpusCandidate> Candidates { get; init; }

    /// <summary>The position of its saying in <see cref="CorpusFacts.Utterances"/>, or null.</summary>
    public int? Utterance { get; init; }
}
