using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>A further version of a saying.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Fidelity">How faithful it is to the reference.</param>
/// <param name="Similarity">How similar.</param>
/// <param name="Changes">What became of the reference's words.</param>
internal readonly record struct ShardVersion(QuotePlace Place, Fidelity Fidelity, double Similarity, EquatableArray<WordChange> Changes);
