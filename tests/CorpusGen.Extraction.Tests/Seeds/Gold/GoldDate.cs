namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>A date a page bears.</summary>
internal sealed record GoldDate(string Iso);
