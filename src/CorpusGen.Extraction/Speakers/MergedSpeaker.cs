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

    /// <summary>The name as an id has it; the kind where the name has neither letter nor digit.</summary>
    public string Slug { get; } = Text.Slug.Of(Name) is { Length: > 0 } slug ? slug : Kind.ToString().ToLowerInvariant();

    /// <summary>The name of its property in code that a correction gives it, or null.</summary>
    public string? Member { get; init; }
}
