namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>How grave a kind of diagnostic is by default.</summary>
internal sealed record SarifConfiguration(string Level);
