using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Linking;

/// <summary>Says what a user should know and only the whole corpus shows, beside what the documents say themselves.</summary>
internal static class CorpusDiagnostics
{
    private const int LongestExcerpt = 80;

    /// <summary>The diagnostics of a corpus.</summary>
    /// <param name="corpus">The corpus, complete but for them.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="sentences">Their sentences.</param>
    /// <returns>The diagnostics, by document and position.</returns>
    public static EquatableArray<CorpusDiagnostic> Of(
        CorpusFacts corpus, IReadOnlyList<LinkableDocument> documents, SentenceIndex sentences) =>
        OfDocuments(corpus).Concat(Unattributed(corpus, documents)).Concat(Altered(corpus)).Concat(Contested(corpus, documents))
            .Concat(Duplicates(corpus, documents, sentences)).Concat(RepeatedIds.Of(corpus))
            .OrderBy(d => d.Document).ThenBy(d => d.Span.Start).ThenBy(d => d.Rule, StringComparer.Ordinal).ToEquatableArray();

    private static IEnumerable<CorpusDiagnostic> OfDocuments(CorpusFacts corpus) =>
        corpus.Documents.SelectMany((d, i) => d.Facts.Diagnostics.Select(f => new CorpusDiagnostic(f.Rule, i, f.Span, f.Arguments)));

    private static IEnumerable<CorpusDiagnostic> Unattributed(CorpusFacts corpus, IReadOnlyList<LinkableDocument> documents) =>
        from document in Enumerable.Range(0, documents.Count)
        from n in Enumerable.Range(0, documents[document].Quotes.Count)
        let quote = corpus.Quotes[corpus.Documents[document].FirstQuote + n]
        where quote.Speaker is null && quote.Attribution != AttributionKind.Corrected
        select new CorpusDiagnostic(
            DiagnosticRules.Unattributed.Id, document, quote.Fact.Span, [documents[document].Quotes[n].Excerpt, Candidates(corpus, quote)]);

    private static string Candidates(CorpusFacts corpus, CorpusQuote quote)
    {
        var speakers = quote.Candidates.Where(c => c.Speaker is not null).Select(c => corpus.Speakers[c.Speaker!.Value]);
        var names = speakers.Select(s => s.Name).Distinct().ToList();
        return names.Count == 0 ? string.Empty : " (candidates: " + string.Join(", ", names) + ")";
    }

    private static IEnumerable<CorpusDiagnostic> Altered(CorpusFacts corpus) =>
        from utterance in corpus.Utterances
        let reference = corpus.Quotes[utterance.Reference]
        from version in utterance.Versions
        where version.Fidelity == Fidelity.Altered
        let quote = corpus.Quotes[version.Quote]
        let words = Changed(version)
        select new CorpusDiagnostic(
            DiagnosticRules.Altered.Id, quote.Document, quote.Fact.Span, [words.Version, words.Reference, Place(corpus, reference)]);

    // Told at each version that differs from the reference, or from the first one that names a speaker where the reference does not.
    private static IEnumerable<CorpusDiagnostic> Contested(CorpusFacts corpus, IReadOnlyList<LinkableDocument> documents) =>
        from utterance in corpus.Utterances
        where utterance.IsContested
        let quotes = utterance.Quotes().Where(q => IsNamed(corpus, corpus.Quotes[q])).ToList()
        let first = corpus.Quotes[quotes[0]]
        from position in quotes
        let quote = corpus.Quotes[position]
        where quote.Speaker != first.Speaker
        let words = documents[quote.Document].Quotes[position - corpus.Documents[quote.Document].FirstQuote].Excerpt
        select new CorpusDiagnostic(
            DiagnosticRules.Contested.Id, quote.Document, quote.Fact.Span,
            [words, Name(corpus, quote), Name(corpus, first), Place(corpus, first)]);

    private static IEnumerable<CorpusDiagnostic> Duplicates(
        CorpusFacts corpus, IReadOnlyList<LinkableDocument> documents, SentenceIndex sentences) =>
        DuplicateFinder.Find(documents, sentences).Select(d => new CorpusDiagnostic(
            DiagnosticRules.Duplicate.Id, d.Later, FirstLine(corpus.Documents[d.Later].Facts.Document.Text),
            [d.Percent.ToString(CultureInfo.InvariantCulture), corpus.Documents[d.Earlier].Facts.Document.Path]));

    private static Span FirstLine(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        return new Span(0, end < 0 ? text.Length : end);
    }

    private static bool IsNamed(CorpusFacts corpus, CorpusQuote quote) =>
        quote.Speaker is { } speaker && corpus.Speakers[speaker].Kind != SpeakerKind.Unnamed;

    private static string Name(CorpusFacts corpus, CorpusQuote quote) => corpus.Speakers[quote.Speaker!.Value].Name;

    private static string Place(CorpusFacts corpus, CorpusQuote quote) =>
        corpus.Documents[quote.Document].Facts.Document.Path + ":" + quote.Line.ToString(CultureInfo.InvariantCulture);

    // What differs has to be seen, and beside its counterpart: where one of the two is long, both are shown from shortly before the
    // first change.
    private static (string Version, string Reference) Changed(CorpusVersion version)
    {
        var (ours, theirs) = (Words(version.Changes, c => c.Version), Words(version.Changes, c => c.Reference));
        if (Math.Max(ours.Length, theirs.Length) <= LongestExcerpt) return (ours, theirs);
        var same = version.Changes.TakeWhile(c => c.Kind == ChangeKind.Kept).ToList();
        return (
            Excerpt.From(ours, Words(same, c => c.Version).Length, LongestExcerpt),
            Excerpt.From(theirs, Words(same, c => c.Reference).Length, LongestExcerpt));
    }

    private static string Words(IEnumerable<WordChange> changes, Func<WordChange, string> side) =>
        string.Join(" ", changes.Select(side).Where(words => words.Length > 0));
}
