namespace CorpusGen.Extraction.Model;

/// <summary>A run of words and what became of it.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Reference">The words of the reference, separated by single spaces; empty for added ones.</param>
/// <param name="Version">The words of the version; empty for removed ones.</param>
public sealed record WordChange(ChangeKind Kind, string Reference, string Version);
