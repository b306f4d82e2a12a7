using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>Somebody, or nobody, weighed as the source of a quotation.</summary>
internal sealed record WeighedEntry(
    bool Nobody,
    string? Name,
    PhraseEntry? Mention,
    double Probability,
    double Confidence,
    IReadOnlyList<RuleEntry> Rules,
    IReadOnlyList<EvidenceEntry> Evidence);
