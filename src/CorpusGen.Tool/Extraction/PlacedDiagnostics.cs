using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Extraction;

/// <summary>All that is to be said of the documents of a result.</summary>
internal static class PlacedDiagnostics
{
    /// <summary>Places the diagnostics.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The diagnostics by document and position; a document left out has one, at its beginning.</returns>
    public static IReadOnlyList<PlacedDiagnostic> Of(ExtractionResult result) =>
    [
        .. result.Corpus.Diagnostics.Select(diagnostic => Place(diagnostic, result.Corpus))
            .Concat(result.Skipped.Select(Place))
            .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal),
    ];

    private static PlacedDiagnostic Place(CorpusDiagnostic diagnostic, CorpusFacts corpus)
    {
        var document = corpus.Documents[diagnostic.Document].Facts.Document;
        var message = DiagnosticRules.Format(diagnostic.Rule, diagnostic.Arguments);
        return new PlacedDiagnostic(DiagnosticRules.Get(diagnostic.Rule), document.Path, document, diagnostic.Span, message);
    }

    private static PlacedDiagnostic Place(SkippedDocument skipped) => new(skipped.Rule, skipped.Path, null, default, skipped.Message);
}
