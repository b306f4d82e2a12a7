namespace CorpusGen.Extraction.Model;

/// <summary>Something a user should know about a place in a document of the corpus.</summary>
/// <param name="Rule">The id of its entry in <see cref="DiagnosticRules"/>: CORP003.</param>
/// <param name="Document">The position in <see cref="CorpusFacts.Documents"/>.</param>
/// <param name="Span">The place.</param>
/// <param name="Arguments">What the message's placeholders take.</param>
public sealed record CorpusDiagnostic(string Rule, int Document, Span Span, EquatableArray<string> Arguments);
