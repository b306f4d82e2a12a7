namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>An outlet that relays a quotation.</summary>
internal sealed record GoldOutlet(string Name);
