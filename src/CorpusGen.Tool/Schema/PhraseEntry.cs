namespace CorpusGen.Tool.Schema;

/// <summary>A stretch of the document and its words.</summary>
internal sealed record PhraseEntry(int Start, int End, string Text);
