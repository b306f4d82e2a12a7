namespace CorpusGen.Extraction.Model;

/// <summary>Something a user should know about a place in a corrections file.</summary>
/// <param name="Rule">The id of its entry in <see cref="DiagnosticRules"/>: CORP014.</param>
/// <param name="File">The position in <see cref="CorpusFacts.Corrections"/>.</param>
/// <param name="Span">The place.</param>
/// <param name="Arguments">What the message's placeholders take.</param>
public sealed record CorrectionDiagnostic(string Rule, int File, Span Span, EquatableArray<string> Arguments);
