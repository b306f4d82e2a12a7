namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A file by its address, relative to the folder the tool was run in.</summary>
internal sealed record SarifArtifactLocation(string Uri);
