using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Finds the marked quotations of an article: those of the headline, which no paragraph of the body stands before, then those of the body.</summary>
internal static class MarkReader
{
    public static MarkReading Read(DocumentText document, ArticleOutline outline) => Read(document, outline, new MarkPools());

    /// <summary>Writes over the marks of a document that is done with.</summary>
    public static MarkReading Read(DocumentText document, ArticleOutline outline, MarkPools pools)
    {
        var body = Read(document.Text, outline.Paragraphs, pools);
        if (outline.Headline is not { } headline || !MarkScanner.MayHaveMarks(document.Text, headline)) return body;
        var title = Read(document.Text, [headline], pools);
        return new(Join(title.Quotations, body.Quotations), Join(title.Diagnostics, body.Diagnostics));
    }

    private static MarkReading Read(string text, EquatableArray<Span> paragraphs, MarkPools pools)
    {
        var doubles = new MarkDoubleReader(text, paragraphs, pools).Read();
        return MarkSingleReader.AddTo(doubles, text, paragraphs, pools.Singles);
    }

    private static EquatableArray<T> Join<T>(EquatableArray<T> first, EquatableArray<T> second)
        where T : IEquatable<T>
    {
        if (first.IsEmpty) return second;
        return second.IsEmpty ? first : [.. first, .. second];
    }
}
