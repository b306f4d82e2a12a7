using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Extraction;

namespace CorpusGen.Tool.Checking;

/// <summary>What a check has to print.</summary>
/// <param name="Diagnostics">The diagnostics by document and position.</param>
/// <param name="Documents">How many documents were looked at, those that could not be read among them.</param>
internal sealed record CheckResult(IReadOnlyList<CheckedDiagnostic> Diagnostics, int Documents)
{
    /// <summary>Takes from a result what the user wants to know.</summary>
    /// <param name="result">The result.</param>
    /// <param name="severities">How grave each kind of diagnostic is.</param>
    /// <param name="least">The least level to be printed.</param>
    /// <returns>The diagnostics.</returns>
    public static CheckResult Of(ExtractionResult result, Severities severities, DiagnosticLevel least)
    {
        var diagnostics =
            from diagnostic in PlacedDiagnostics.Of(result)
            let level = severities.Of(diagnostic.Rule)
            where level >= least
            select new CheckedDiagnostic(diagnostic, level.Value);
        return new CheckResult([.. diagnostics], result.Corpus.Documents.Count + result.Skipped.Count);
    }

    /// <summary>How many diagnostics there are of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The number.</returns>
    public int Count(DiagnosticLevel level) => Diagnostics.Count(diagnostic => diagnostic.Level == level);

    /// <summary>Whether there is a diagnostic of a level or a graver one.</summary>
    /// <param name="level">The level; null for none.</param>
    /// <returns>Whether there is one.</returns>
    public bool Reaches(DiagnosticLevel? level) => Diagnostics.Any(diagnostic => diagnostic.Level >= level);
}
