using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>A quotation and its attribution.</summary>
internal sealed record QuoteEntry(
    string Id,
    string Kind,
    string Text,
    IReadOnlyList<SpanEntry> Segments,
    IReadOnlyList<SpanEntry> Content,
    CueEntry? Cue,
    PhraseEntry? Mention,
    string? Speaker,
    ViaEntry? Via,
    string Attribution,
    string? Rule,
    double Confidence,
    IReadOnlyList<CandidateEntry> Candidates,
    int Line,
    int Column);
