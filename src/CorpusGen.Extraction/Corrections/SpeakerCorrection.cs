using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>What is to be said of one speaker. What is null or empty stays as the texts have it.</summary>
public sealed record SpeakerCorrection
{
    /// <summary>Who is meant: an id, a name or an alias of the corpus; ids come first, aliases last.</summary>
    public required WrittenText Speaker { get; init; }

    /// <summary>The canonical name.</summary>
    public WrittenText? Name { get; init; }

    /// <summary>Further forms of the name. Who is called so in the corpus is the same speaker; nobody needs to be.</summary>
    public EquatableArray<WrittenText> Aliases { get; init; }

    /// <summary>Other speakers of the corpus, by id, name or alias, who are this one. Each must be found.</summary>
    public EquatableArray<WrittenText> Merge { get; init; }

    /// <summary>Articles in which the name means somebody else.</summary>
    public EquatableArray<SpeakerSplit> Split { get; init; }

    /// <summary>What kind of source it is.</summary>
    public SpeakerKind? Kind { get; init; }

    /// <summary>The gender.</summary>
    public Gender? Gender { get; init; }

    /// <summary>The body the person speaks for.</summary>
    public WrittenText? Affiliation { get; init; }

    /// <summary>The roles, in this order, in place of those found; null leaves them.</summary>
    public EquatableArray<WrittenText>? Roles { get; init; }

    /// <summary>Whether this is nobody who speaks: quotations lose the speaker, candidates lose one of them.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>The name of the property, emitted whatever the limit; the key's value must be a name in C#.</summary>
    public WrittenText? Member { get; init; }
}
