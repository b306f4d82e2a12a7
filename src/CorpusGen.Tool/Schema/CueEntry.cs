namespace CorpusGen.Tool.Schema;

/// <summary>The words that mark a quotation as speech.</summary>
internal sealed record CueEntry(int Start, int End, string Text, string Lemma);
