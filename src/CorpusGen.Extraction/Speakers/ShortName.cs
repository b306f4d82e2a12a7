namespace CorpusGen.Extraction.Speakers;

/// <summary>A name that waits until all full names are known.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Phrase">The phrase that is the name, or has it inside.</param>
/// <param name="IsOwner">Whether the phrase has it inside.</param>
/// <param name="Parts">The name taken apart.</param>
internal readonly record struct ShortName(int Sentence, int Phrase, bool IsOwner, NameParts Parts);
