namespace CorpusGen.Extraction.Model;

/// <summary>A kind of diagnostic: what the generator and the tool say in the same words.</summary>
/// <param name="Id">CORP and three digits.</param>
/// <param name="Title">One line for a list.</param>
/// <param name="Format">The message, with {0}, {1} … for the arguments.</param>
/// <param name="Level">How grave it is by default.</param>
public sealed record DiagnosticRule(string Id, string Title, string Format, DiagnosticLevel Level);
