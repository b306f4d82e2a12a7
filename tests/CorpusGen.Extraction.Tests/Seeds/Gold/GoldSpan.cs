namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>A stretch of a seed, its end exclusive, and its words.</summary>
internal sealed record GoldSpan(int Start, int End, string Text);
