namespace CorpusGen.Extraction.Model;

/// <summary>Two articles of one family.</summary>
/// <param name="First">A position in <see cref="CorpusFacts.Documents"/>.</param>
/// <param name="Second">Another one, greater.</param>
/// <param name="Similarity">The share of sentences in common, 0 to 1.</param>
/// <param name="SharedSayings">How many sayings both report.</param>
public sealed record CorpusLink(int First, int Second, double Similarity, int SharedSayings);
