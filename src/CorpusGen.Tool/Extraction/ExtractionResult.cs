using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Extraction;

/// <summary>What there is to print.</summary>
/// <param name="Corpus">The facts of all documents that could be read.</param>
/// <param name="Skipped">Those that could not, by path.</param>
/// <param name="Metadata">What the input said of documents beside their text, by document id.</param>
internal sealed record ExtractionResult(
    CorpusFacts Corpus,
    IReadOnlyList<SkippedDocument> Skipped,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>> Metadata)
{
    /// <summary>Whether a diagnostic has severity error.</summary>
    public bool HasErrors =>
        Skipped.Any(s => s.Rule.Level == DiagnosticLevel.Error)
        || Corpus.CorrectionDiagnostics.Any(d => DiagnosticRules.Get(d.Rule).Level == DiagnosticLevel.Error)
        || Corpus.Diagnostics.Any(d => DiagnosticRules.Get(d.Rule).Level == DiagnosticLevel.Error);
}
