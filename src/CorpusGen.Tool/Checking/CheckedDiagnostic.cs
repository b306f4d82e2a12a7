using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Extraction;

namespace CorpusGen.Tool.Checking;

/// <summary>A diagnostic that is to be printed.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Level">How grave it is for the user.</param>
internal sealed record CheckedDiagnostic(PlacedDiagnostic Diagnostic, DiagnosticLevel Level);
