using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Adds the quotations between single marks. Beside double marks they count outside those alone; in an article whose speech stands
/// between single marks throughout, the British way, they come first and the double ones inside them are nested.
/// </summary>
internal static class MarkSingleReader
{
    public static MarkReading AddTo(MarkReading doubles, string text, EquatableArray<Span> paragraphs, List<MarkedQuotation> beside)
    {
        beside.Clear();
        Read(text, paragraphs, doubles.Quotations, speechIsSingle: false, beside);
        if (beside.Count == 0) return doubles;
        if (!SpeechIsSingle(text, beside, doubles.Quotations))
        {
            var outside = Outside(beside, doubles.Quotations);
            return outside.Count == 0 ? doubles : doubles with { Quotations = Merge(doubles.Quotations, outside) };
        }

        var primary = new List<MarkedQuotation>();
        var complaints = Read(text, paragraphs, default, speechIsSingle: true, primary);
        var outer = Outside(doubles.Quotations, primary.ToEquatableArray());
        var diagnostics = doubles.Diagnostics.Concat(complaints).OrderBy(d => d.Span.Start);
        return new(Merge(primary.ToEquatableArray(), outer), diagnostics.ToEquatableArray());
    }

    // Speech has its comma or full stop inside the marks; terms and titles have none.
    private static bool SpeechIsSingle(string text, List<MarkedQuotation> singles, EquatableArray<MarkedQuotation> doubles)
    {
        var speech = singles.Count(q => IsClauseEnd(text[q.Segments[0].End - 1]));
        return speech > 0 && speech > doubles.Count(q => IsClauseEnd(text[q.Segments[0].End - 1]));
    }

    private static bool IsClauseEnd(char c) => c is ',' or '.' or '!' or '?' or '…';

    private static EquatableArray<DiagnosticFact> Read(
        string text,
        EquatableArray<Span> paragraphs,
        EquatableArray<MarkedQuotation> taken,
        bool speechIsSingle,
        List<MarkedQuotation> found)
    {
        var complained = new MarkComplaints(text);
        var scanner = new MarkSingleScanner(text, taken);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            scanner.Scan(paragraphs[i], found);
            if (!speechIsSingle || scanner.Unclosed < 0) continue;
            i = MarkSingleChain.Read(text, paragraphs, i, scanner, found, complained);
        }

        return complained.ToEquatableArray();
    }

    // What holds, or lies in, a quotation of the other style is nested; the other style's was found first.
    private static List<MarkedQuotation> Outside(IEnumerable<MarkedQuotation> quotations, EquatableArray<MarkedQuotation> taken)
    {
        var outside = new List<MarkedQuotation>();
        var next = 0;
        foreach (var quotation in quotations)
        {
            while (next < taken.Count && taken[next].Outer.End <= quotation.Outer.Start) next++;
            if (next == taken.Count || !taken[next].Outer.Overlaps(quotation.Outer)) outside.Add(quotation);
        }

        return outside;
    }

    private static EquatableArray<MarkedQuotation> Merge(IEnumerable<MarkedQuotation> first, IEnumerable<MarkedQuotation> second) =>
        first.Concat(second).OrderBy(q => q.Outer.Start).ToEquatableArray();
}
