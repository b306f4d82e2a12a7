using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>A version of a saying, how faithful it may be called, and what changed.</summary>
internal sealed record GoldVersion(string Quote, IReadOnlyList<string> Fidelity, string Why);
