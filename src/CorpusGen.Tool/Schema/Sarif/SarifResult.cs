using System.Collections.Generic;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A diagnostic.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyDictionary<string, string> PartialFingerprints);
