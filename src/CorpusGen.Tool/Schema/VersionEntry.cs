namespace CorpusGen.Tool.Schema;

/// <summary>A version of a saying, compared with the reference.</summary>
internal sealed record VersionEntry(string Quote, string Fidelity, double Similarity);
