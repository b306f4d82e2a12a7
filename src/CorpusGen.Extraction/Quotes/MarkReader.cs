using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Finds the marked quotations of an article: those of the headline, then those of the body.</summary>
internal static class MarkReader
{
    public static MarkReading Read(DocumentText document, ArticleOutline outline)
    {
        var body = Read(document.Text, outline.Paragraphs);
        if (outline.Headline is not { } headline) return body;
        var title = Read(document.Text, [headline]);
        return new(
            title.Quotations.Concat(body.Quotations).OrderBy(q => q.Outer.Start).ToEquatableArray(),
            title.Diagnostics.Concat(body.Diagnostics).OrderBy(d => d.Span.Start).ToEquatableArray());
    }

    private static MarkReading Read(string text, EquatableArray<Span> paragraphs)
    {
        var doubles = new MarkDoubleReader(text, paragraphs).Read();
        return MarkSingleReader.AddTo(doubles, text, paragraphs);
    }
}
