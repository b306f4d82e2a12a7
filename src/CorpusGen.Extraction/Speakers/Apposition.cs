namespace CorpusGen.Extraction.Speakers;

/// <summary>A role that stands beside a name.</summary>
/// <param name="Name">The name's noun phrase.</param>
/// <param name="RoleStart">The role's first token.</param>
/// <param name="RoleEnd">The first token after it.</param>
/// <param name="RolePhrase">The role's noun phrase.</param>
internal readonly record struct Apposition(int Name, int RoleStart, int RoleEnd, int RolePhrase);
