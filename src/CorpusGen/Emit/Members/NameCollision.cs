using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>Elements that would bear one name.</summary>
/// <param name="Name">The name none of them gets.</param>
/// <param name="Positions">Their positions in the set.</param>
/// <param name="Names">The names they get instead; empty where nothing tells them apart.</param>
internal sealed record NameCollision(string Name, EquatableArray<int> Positions, EquatableArray<string> Names);
