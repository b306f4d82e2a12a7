namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>The tool.</summary>
internal sealed record SarifTool(SarifDriver Driver);
