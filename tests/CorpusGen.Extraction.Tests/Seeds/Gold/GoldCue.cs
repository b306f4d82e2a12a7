namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>Words that mark speech, and their lemma.</summary>
internal sealed record GoldCue(int Start, int End, string Text, string Lemma);
