using System.Collections.Generic;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>What one run of the tool found; columns are counted as columnKind says.</summary>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);
