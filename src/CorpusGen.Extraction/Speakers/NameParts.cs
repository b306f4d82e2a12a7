using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>A name phrase taken apart: “Treasury spokeswoman Mara Lind” is the role and the name.</summary>
/// <param name="Name">The name without titles: Mara Lind.</param>
/// <param name="Kind">What kind of source bears it.</param>
/// <param name="Role">The title or role before it as written, or none.</param>
/// <param name="Affiliation">The body in the possessive before it, or none: the Guardian of “the Guardian’s Mara Lind”.</param>
/// <param name="Gender">What an honorific says (Mrs., Mr.), or null.</param>
internal readonly record struct NameParts(
    Wording Name,
    SpeakerKind Kind,
    Wording Role = default,
    Wording Affiliation = default,
    Gender? Gender = null);
