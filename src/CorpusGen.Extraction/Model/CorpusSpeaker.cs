namespace CorpusGen.Extraction.Model;

/// <summary>A source, one record for all documents.</summary>
public sealed record CorpusSpeaker
{
    /// <summary>The name as a slug (mara-lind), longer where two share a name.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest form of the name in the corpus, without titles; unnamed: the noun phrase without article.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>The gender of the pronouns used, or null where there is none or they disagree.</summary>
    public Gender? Gender { get; init; }

    /// <summary>The body the person speaks for, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Titles and roles as written, most frequent first.</summary>
    public EquatableArray<string> Roles { get; init; }

    /// <summary>Other forms of the name as written, most frequent first.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The positions of the quotations in <see cref="CorpusFacts.Quotes"/>; empty for one who is a candidate alone.</summary>
    public EquatableArray<int> Quotes { get; init; }

    /// <summary>The name of the property in code that a correction gives the speaker, whatever the limit; or null.</summary>
    public string? Member { get; init; }
}
