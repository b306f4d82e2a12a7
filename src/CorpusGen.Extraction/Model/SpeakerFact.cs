namespace CorpusGen.Extraction.Model;

/// <summary>A source as one document knows it, before the documents are put together.</summary>
public sealed record SpeakerFact
{
    /// <summary>The fullest form of the name in the document, without titles; unnamed sources: the noun phrase without article.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>The gender of the pronouns used, or null where there is none or they disagree.</summary>
    public Gender? Gender { get; init; }

    /// <summary>The body the person speaks for, as written, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Titles and roles as written, most frequent first.</summary>
    public EquatableArray<CountedText> Roles { get; init; }

    /// <summary>Other forms of the name as written, without titles.</summary>
    public EquatableArray<CountedText> Aliases { get; init; }

    /// <summary>How often the document mentions the source by name.</summary>
    public int Mentions { get; init; }
}
