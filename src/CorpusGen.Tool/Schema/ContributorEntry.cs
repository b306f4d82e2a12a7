namespace CorpusGen.Tool.Schema;

/// <summary>A person named as having contributed.</summary>
internal sealed record ContributorEntry(string Name, string? Place);
