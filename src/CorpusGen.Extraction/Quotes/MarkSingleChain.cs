using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// A quotation in single marks that its paragraph does not close: it runs on while paragraphs open with ‘ again, up to the one that
/// closes it; where none does, the mark has no partner.
/// </summary>
internal static class MarkSingleChain
{
    /// <summary>Reads the chain that begins in a paragraph and returns the paragraph it ends in.</summary>
    public static int Read(
        string text,
        EquatableArray<Span> paragraphs,
        int index,
        MarkSingleScanner scanner,
        List<MarkedQuotation> found,
        MarkComplaints complaints)
    {
        var start = scanner.Unclosed;
        var opener = start;
        var segments = new List<Span>();
        while (GoesOn(text, paragraphs, index, opener))
        {
            segments.Add(text.Trim(opener + 1, paragraphs[index].End));
            var before = found.Count;
            scanner.Scan(paragraphs[++index], found);
            opener = paragraphs[index].Start;
            if (found.Count > before && found[before].Outer.Start == opener)
            {
                segments.Add(found[before].Segments[0]);
                var outer = Span.FromBounds(start, found[before].Outer.End);
                found[before] = new(outer, segments.ToEquatableArray(), MarkStyle.Single, IsClosed: true);
                return index;
            }

            // All of a paragraph that is not closed belongs to the quotation, other marks and all.
            found.RemoveRange(before, found.Count - before);
        }

        // In mid-paragraph a mark that nothing closes is rather an apostrophe.
        if (segments.Count == 0 && start != paragraphs[index].Start) return index;
        var words = text.Trim(opener + 1, paragraphs[index].End);
        var end = MarkNaturalEnd.Find(text, words);
        complaints.AddUnclosed(opener, opener + 1, words, end, hasNext: false);
        segments.Add(text.Trim(words.Start, end));
        segments.RemoveAll(s => s.IsEmpty);
        if (segments.Count > 0) found.Add(new(Span.FromBounds(start, end), segments.ToEquatableArray(), MarkStyle.Single, IsClosed: false));
        return index;
    }

    private static bool GoesOn(string text, EquatableArray<Span> paragraphs, int index, int opener) =>
        index + 1 < paragraphs.Count && text[paragraphs[index + 1].Start] == text[opener];
}
