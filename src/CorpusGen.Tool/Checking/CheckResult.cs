using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Checking;

/// <summary>What a check has to print.</summary>
/// <param name="Diagnostics">The diagnostics by document and position.</param>
/// <param name="Documents">How many documents were looked at, those that could not be read among them.</param>
internal sealed record CheckResult(IReadOnlyList<CheckedDiagnostic> Diagnostics, int Documents)
{
    /// <summary>How many diagnostics there are of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The number.</returns>
    public int Count(DiagnosticLevel level) => Diagnostics.Count(diagnostic => diagnostic.Level == level);

    /// <summary>Whether there is a diagnostic of a level or a graver one.</summary>
    /// <param name="level">The level; null for none.</param>
    /// <returns>Whether there is one.</returns>
    public bool Reaches(DiagnosticLevel? level) => Diagnostics.Any(diagnostic => diagnostic.Level >= level);
}
