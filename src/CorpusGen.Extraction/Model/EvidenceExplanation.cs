namespace CorpusGen.Extraction.Model;

/// <summary>One thing that speaks for a candidate or against it.</summary>
/// <param name="Name">What was found: a name and its terms, with blanks between them.</param>
/// <param name="Weight">What it weighs, in units of log odds; below 0 it speaks against the candidate.</param>
public sealed record EvidenceExplanation(string Name, double Weight);
