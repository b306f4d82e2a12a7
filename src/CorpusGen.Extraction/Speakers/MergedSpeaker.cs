using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>What the documents together say of one source.</summary>
/// <param name="Name">The fullest form of the name.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Gender">The gender of the pronouns used, or null where there is none or they disagree.</param>
/// <param name="Affiliation">The body the person speaks for, or null.</param>
/// <param name="Roles">Titles and roles, most frequent first.</param>
/// <param name="Aliases">Other forms of the name, most frequent first.</param>
internal sealed record MergedSpeaker(
    string Name,
    SpeakerKind Kind,
    Gender? Gender,
    string? Affiliation,
    EquatableArray<string> Roles,
    EquatableArray<string> Aliases)
{
    private readonly string _slug = Text.Slug.Of(Name);

    /// <summary>The name as an id has it; the kind where the name has neither letter nor digit.</summary>
    public string Slug => _slug.Length > 0 ? _slug : Kind.ToString().ToLowerInvariant();

    /// <summary>What the name has in common with those that corrections write in another way: its slug, else the name itself.</summary>
    public string Key => _slug.Length > 0 ? _slug : Name;

    /// <summary>The name of its property in code that a correction gives it, or null.</summary>
    public string? Member { get; init; }
}
