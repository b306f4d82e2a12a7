using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>A quotation. Where two readings are defensible both are listed; an optional one may be reported and need not be.</summary>
internal sealed record GoldQuote(
    string Id,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<GoldSpan> Segments,
    string Speaker,
    IReadOnlyList<GoldSpan> Mentions,
    IReadOnlyList<GoldCue> Cues,
    string Attribution,
    bool Optional,
    GoldOutlet? Via);
