namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A text for people.</summary>
internal sealed record SarifText(string Text);
