namespace CorpusGen.Tool.Schema;

/// <summary>A date of publication and what states it.</summary>
internal sealed record PublishedEntry(string Date, int Start, int End, string Basis);
