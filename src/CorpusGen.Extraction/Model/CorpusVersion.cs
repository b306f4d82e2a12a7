namespace CorpusGen.Extraction.Model;

/// <summary>A version of a saying, compared with the reference.</summary>
/// <param name="Quote">The position in <see cref="CorpusFacts.Quotes"/>.</param>
/// <param name="Fidelity">How faithful it is.</param>
/// <param name="Similarity">The share of words in common, 0 to 1.</param>
/// <param name="Changes">The words kept, added, removed and replaced, in order; together they spell both versions.</param>
public sealed record CorpusVersion(int Quote, Fidelity Fidelity, double Similarity, EquatableArray<WordChange> Changes);
