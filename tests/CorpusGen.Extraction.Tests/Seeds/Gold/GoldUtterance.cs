using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>A saying: its quotations, and those of them that may be the reference.</summary>
internal sealed record GoldUtterance(
    string Id,
    IReadOnlyList<string> Reference,
    IReadOnlyList<string> Quotes,
    IReadOnlyList<GoldVersion> Versions);
