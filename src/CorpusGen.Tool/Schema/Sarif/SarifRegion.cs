namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A place in a file; the end column is that behind the last character.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
