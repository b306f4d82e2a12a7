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
    /// <returns>The diagnostics by file and position; a document left out has one, at its beginning.</returns>
    public static IReadOnlyList<PlacedDiagnostic> Of(ExtractionResult result) =>
    [
        .. result.Corpus.Diagnostics.Select(diagnostic => Place(diagnostic, result.Corpus))
            .Concat(result.Corpus.CorrectionDiagnostics.Select(diagnostic => Place(diagnostic, result.Corpus)))
            .Concat(result.Skipped.Select(Place))
            .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal),
    ];

    private static PlacedDiagnostic Place(CorpusDiagnostic diagnostic, CorpusFacts corpus) =>
        Place(diagnostic.Rule, corpus.Documents[diagnostic.Document].Facts.Document, diagnostic.Span, diagnostic.Arguments);

    private static PlacedDiagnostic Place(CorrectionDiagnostic diagnostic, CorpusFacts corpus) =>
        Place(diagnostic.Rule, corpus.Corrections[diagnostic.File].Document, diagnostic.Span, diagnostic.Arguments);

    private static PlacedDiagnostic Place(string rule, DocumentText document, Span span, EquatableArray<string> arguments) =>
        new(DiagnosticRules.Get(rule), document.Path, document, span, DiagnosticRules.Format(rule, arguments));

    private static PlacedDiagnostic Place(SkippedDocument skipped) => new(skipped.Rule, skipped.Path, null, default, skipped.Message);
}
