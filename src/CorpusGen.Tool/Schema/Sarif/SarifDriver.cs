using System.Collections.Generic;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>The program of the tool and all kinds of diagnostics it has.</summary>
internal sealed record SarifDriver(
    string Name,
    string SemanticVersion,
    string InformationUri,
    IReadOnlyList<SarifRule> Rules);
