namespace CorpusGen.Extraction.Model;

/// <summary>Something a user should know about a place in a document.</summary>
/// <param name="Rule">The id of its entry in <see cref="DiagnosticRules"/>: CORP002.</param>
/// <param name="Span">The place.</param>
/// <param name="Arguments">What the message's placeholders take.</param>
public sealed record DiagnosticFact(string Rule, Span Span, EquatableArray<string> Arguments);
