namespace CorpusGen.Tool.Schema;

/// <summary>The outlet that relays a saying.</summary>
internal sealed record ViaEntry(string Text, int Start, int End);
