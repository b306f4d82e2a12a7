using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Input;

namespace CorpusGen.Tool.Commands;

/// <summary>What the user asked of <c>corpusgen check</c>.</summary>
/// <param name="Input">What to read.</param>
/// <param name="Format">gcc or sarif; null where nothing was said.</param>
/// <param name="Output">The file to write, or null.</param>
/// <param name="Severities">How grave each kind of diagnostic is.</param>
/// <param name="Least">The least level to be printed.</param>
/// <param name="FailOn">The least level that fails; null for none.</param>
internal sealed record CheckRequest(
    InputRequest Input, string? Format, string? Output, Severities Severities, DiagnosticLevel Least, DiagnosticLevel? FailOn)
{
    /// <summary>Takes what the user wants to know.</summary>
    /// <param name="diagnostics">All there is to say.</param>
    /// <returns>What is to be printed, as grave as the user says.</returns>
    public IReadOnlyList<CheckedDiagnostic> Choose(IEnumerable<PlacedDiagnostic> diagnostics) =>
    [
        .. from diagnostic in diagnostics
           let level = Severities.Of(diagnostic.Rule)
           where level >= Least
           select new CheckedDiagnostic(diagnostic, level.Value),
    ];
}
