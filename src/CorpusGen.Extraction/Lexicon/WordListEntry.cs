namespace CorpusGen.Extraction.Lexicon;

/// <summary>Where an entry stands in its list's text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Tag">The number of its tag.</param>
internal readonly record struct WordListEntry(int Start, int Length, int Tag);
