namespace CorpusGen.Extraction.Model;

/// <summary>A form as written and how often it occurs.</summary>
/// <param name="Text">The form.</param>
/// <param name="Count">How often.</param>
public readonly record struct CountedText(string Text, int Count);
