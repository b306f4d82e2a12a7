namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A file, and a place in it unless the whole file is meant.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion? Region);
