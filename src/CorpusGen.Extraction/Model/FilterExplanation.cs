namespace CorpusGen.Extraction.Model;

/// <summary>Why words between quotation marks are no speech.</summary>
/// <param name="Name">The filter's name.</param>
/// <param name="Reason">The reason in a reader's words.</param>
public sealed record FilterExplanation(string Name, string Reason);
