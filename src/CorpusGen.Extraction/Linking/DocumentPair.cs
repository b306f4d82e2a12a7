namespace CorpusGen.Extraction.Linking;

/// <summary>Two documents.</summary>
/// <param name="First">The position of one.</param>
/// <param name="Second">The position of the other, greater.</param>
internal readonly record struct DocumentPair(int First, int Second);
