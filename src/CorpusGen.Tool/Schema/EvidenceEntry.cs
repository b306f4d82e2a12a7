namespace CorpusGen.Tool.Schema;

/// <summary>What was found for a candidate or against it.</summary>
internal sealed record EvidenceEntry(string Name, double Weight);
