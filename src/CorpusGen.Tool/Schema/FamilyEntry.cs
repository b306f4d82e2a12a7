using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>Articles that tell one story from one text.</summary>
internal sealed record FamilyEntry(string Id, IReadOnlyList<string> Members, string Closest);
