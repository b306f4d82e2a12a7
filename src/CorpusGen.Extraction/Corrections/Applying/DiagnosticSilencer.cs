using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Leaves out the diagnostics that corrections say not to tell of.</summary>
internal static class DiagnosticSilencer
{
    /// <summary>Leaves diagnostics out.</summary>
    /// <param name="corpus">The corpus with all its diagnostics.</param>
    /// <param name="book">The corrections.</param>
    /// <returns>The rest of the diagnostics.</returns>
    public static EquatableArray<CorpusDiagnostic> Apply(CorpusFacts corpus, CorrectionBook book)
    {
        if (!book.Silences.Any()) return corpus.Diagnostics;
        var articles = new ArticleDirectory([.. corpus.Documents.Select(d => d.Id)], book);
        var silenced = new HashSet<CorpusDiagnostic>();
        var places = corpus.Diagnostics.ToLookup(d => d.Document);
        foreach (var (silence, file) in book.Silences)
        {
            if (articles.Find(silence.Article, file) is not { } article) continue;
            var document = corpus.Documents[article].Facts.Document;
            var meant = places[article].Where(d => d.Rule == silence.Diagnostic.Text && IsAt(d, silence, document)).ToList();
            if (meant.Count == 0) TellUnmatched(silence, file, places[article], document, book);
            silenced.UnionWith(meant);
        }

        return silenced.Count == 0 ? corpus.Diagnostics : corpus.Diagnostics.Where(d => !silenced.Contains(d)).ToEquatableArray();
    }

    private static bool IsAt(CorpusDiagnostic diagnostic, Silence silence, DocumentText document)
    {
        if (silence.Line is { } line && document.GetPosition(diagnostic.Span.Start).Line != line) return false;
        if (silence.At is not { } at) return true;
        var words = FoldedWords.Of(at.Text);
        return words.Length == 0 || FoldedWords.Of(document.Text, Around(diagnostic, at, document)).BeginWith(words);
    }

    // A diagnostic may mark less than the words that say where it is: one quotation mark.
    private static Span Around(CorpusDiagnostic diagnostic, WrittenText at, DocumentText document)
    {
        var end = Math.Max(diagnostic.Span.End, Math.Min(document.Text.Length, diagnostic.Span.Start + (2 * at.Text.Length) + 2));
        while (end < document.Text.Length && char.IsLetterOrDigit(document.Text[end])) end++;
        return Span.FromBounds(diagnostic.Span.Start, end);
    }

    private static void TellUnmatched(
        Silence silence, int file, IEnumerable<CorpusDiagnostic> diagnostics, DocumentText document, CorrectionBook book)
    {
        var wanted = silence.At ?? silence.Diagnostic;
        var what = silence.Diagnostic.Text + (silence.Line is { } line ? FormattableString.Invariant($" in line {line}") : string.Empty);
        var known = diagnostics.Where(d => d.Rule == silence.Diagnostic.Text).Select(d => d.Span.In(document.Text));
        book.TellUnmatched(file, wanted, what + " of the article", known);
    }
}
