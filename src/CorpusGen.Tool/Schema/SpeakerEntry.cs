using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>A source of quotations.</summary>
internal sealed record SpeakerEntry(
    string Id,
    string Name,
    string Kind,
    string? Gender,
    IReadOnlyList<string> Roles,
    string? Affiliation,
    IReadOnlyList<string> Aliases);
