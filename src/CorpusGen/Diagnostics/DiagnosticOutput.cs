using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>The end of the pipeline where diagnostics come out.</summary>
internal static class DiagnosticOutput
{
    /// <summary>Gives diagnostics the severities the project asks for.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="policy">The severities.</param>
    /// <returns>Those that are to be reported.</returns>
    public static IEnumerable<DiagnosticModel> Apply(EquatableArray<DiagnosticModel> diagnostics, SeverityPolicy policy)
    {
        foreach (var diagnostic in diagnostics)
        {
            var severity = policy.Of(diagnostic.Id);
            if (severity == PropertySeverity.None) continue;
            yield return severity == PropertySeverity.Default ? diagnostic : diagnostic with { Severity = severity };
        }
    }

    /// <summary>Reports a diagnostic.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    public static void Report(SourceProductionContext output, DiagnosticModel diagnostic) =>
        output.ReportDiagnostic(diagnostic.ToDiagnostic());
}
