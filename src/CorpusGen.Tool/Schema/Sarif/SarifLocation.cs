namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>Where a diagnostic is.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);
