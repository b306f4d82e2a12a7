namespace CorpusGen.Extraction.Linking;

/// <summary>A column of two aligned quotations.</summary>
/// <param name="Reference">The position of the word in the reference, or -1 where the version has one more.</param>
/// <param name="Version">The position of the word in the version, or -1 where it lacks one.</param>
internal readonly record struct AlignedWords(int Reference, int Version);
