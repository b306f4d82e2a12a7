namespace CorpusGen.Extraction.Linking;

/// <summary>Two sayings that may be one.</summary>
/// <param name="Later">The position of the later one.</param>
/// <param name="Earlier">The position of the earlier one.</param>
/// <param name="Score">How surely, above 0 and up to 1.</param>
internal readonly record struct SayingMatch(int Later, int Earlier, double Score);
