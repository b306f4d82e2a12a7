namespace CorpusGen.Tool.Schema;

/// <summary>Why words between quotation marks are no speech.</summary>
internal sealed record FilterEntry(string Name, string Reason);
