using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A SARIF file.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifRun> Runs);
