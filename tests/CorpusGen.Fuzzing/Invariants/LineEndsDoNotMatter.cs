using System;
using System.Linq;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>A text with CR LF for each LF has the same facts, offsets aside.</summary>
internal sealed class LineEndsDoNotMatter : IInvariant
{
    public string? Broken(Reading reading) => reading.Documents.Select(OfDocument).FirstOrDefault(problem => problem is not null);

    private static string? OfDocument(DocumentFacts facts)
    {
        var document = facts.Document;
        if (!document.Text.Contains('\n', StringComparison.Ordinal)) return null;
        if (document.Text.Contains('\r', StringComparison.Ordinal)) facts = Extract(document, Unix(document.Text));
        var windows = Extract(document, facts.Document.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        return Differ(facts, windows);
    }

    private static string Unix(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // A document drops one byte order mark: a text may have another.
    private static DocumentFacts Extract(DocumentText document, string text) =>
        DocumentExtractor.Extract(new DocumentText(document.Path, '\uFEFF' + text, document.Id));

    private static string? Differ(DocumentFacts unix, DocumentFacts windows)
    {
        var (expected, found) = (FactSheet.Of(unix), FactSheet.Of(windows));
        var carriageReturns = CarriageReturnsBefore(windows.Document.Text);
        for (var i = 0; i < Math.Min(expected.Count, found.Count); i++)
        {
            var moved = found[i].Span is { } span ? Moved(span, carriageReturns) : (Span?)null;
            if (expected[i] != found[i] with { Span = moved }) return $"with CR LF {expected[i]} is {found[i] with { Span = moved }}";
        }

        return expected.Count == found.Count ? null : $"with CR LF there are {found.Count} facts, not {expected.Count}";
    }

    private static Span Moved(Span span, int[] carriageReturns) =>
        Span.FromBounds(span.Start - carriageReturns[span.Start], span.End - carriageReturns[span.End]);

    private static int[] CarriageReturnsBefore(string text)
    {
        var counts = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++) counts[i + 1] = counts[i] + (text[i] == '\r' ? 1 : 0);
        return counts;
    }
}
