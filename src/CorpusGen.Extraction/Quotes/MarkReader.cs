using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Pairs quotation marks.</summary>
internal static class MarkReader
{
    public static MarkReading Read(DocumentText document, ArticleOutline outline)
    {
        var found = new List<MarkedQuotation>();
        var text = document.Text;
        foreach (var paragraph in outline.Paragraphs)
        {
            var open = -1;
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (text[i] is not ('“' or '”' or '"')) continue;
                if (open < 0)
                {
                    open = i;
                }
                else
                {
                    var inner = Span.FromBounds(open + 1, i);
                    if (inner.Length > 0) found.Add(new(Span.FromBounds(open, i + 1), [inner], MarkStyle.Double, IsClosed: true));
                    open = -1;
                }
            }
        }

        return new MarkReading(new([.. found]), default);
    }
}
