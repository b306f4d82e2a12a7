namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>Someone who contributed, and from where.</summary>
internal sealed record GoldContributor(string Name, string? Place);
