using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// A quotation in single marks that its paragraph does not close: it runs on while paragraphs open with ‘ again, up to the one that
/// closes it; where none does, the mark has no partner.
/// </summary>
internal static class SingleMarkChain
{
    /// <summary>Reads the chain that begins in a paragraph and returns the paragraph it ends in.</summary>
    public static int Read(
        string text,
        IReadOnlyList<Span> paragraphs,
        int index,
        SingleMarkScanner scanner,
        List<MarkedQuotation> found,
        MarkComplaints complaints)
    {
        var start = scanner.Unclosed;
        var segments = new List<Span>();
        while (true)
        {
            var paragraph = paragraphs[index];
            var words = text.Trim(paragraph.Start + 1, paragraph.End);
            if (index + 1 == paragraphs.Count || text[paragraphs[index + 1].Start] != '‘')
            {
                var end = MarkNaturalEnd.Find(text, words);
                complaints.AddUnclosed(paragraph.Start, paragraph.Start + 1, words, end, hasNext: false);
                segments.Add(text.Trim(words.Start, end));
                found.Add(new(Span.FromBounds(start, end), segments.ToEquatableArray(), MarkStyle.Single, IsClosed: false));
                return index;
            }

            segments.Add(words);
            index++;
            var before = found.Count;
            scanner.Scan(paragraphs[index], found);
            if (scanner.Unclosed >= 0) continue;
            if (found.Count == before || found[before].Outer.Start != paragraphs[index].Start) return index;
            segments.Add(found[before].Segments[0]);
            found[before] = new(Span.FromBounds(start, found[before].Outer.End), segments.ToEquatableArray(), MarkStyle.Single, IsClosed: true);
            return index;
        }
    }
}
