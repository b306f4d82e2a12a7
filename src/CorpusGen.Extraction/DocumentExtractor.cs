using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;

namespace CorpusGen.Extraction;

/// <summary>One document, the stages in order. A pure function of the document; safe to call from many threads.</summary>
public static class DocumentExtractor
{
    /// <summary>Finds what a document says of itself: its structure, its quotations and who said them.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The facts; never null. What is wrong with the document is among them.</returns>
    public static DocumentFacts Extract(DocumentText document)
    {
        var outline = ArticleReader.Read(document);
        var marks = MarkReader.Read(document, outline);
        return new DocumentFacts
        {
            Document = document,
            Headline = outline.Headline,
            Published = outline.Published,
            Dateline = outline.Dateline,
            Author = outline.Author,
            Contributors = outline.Contributors,
            Credit = outline.Credit,
            Publisher = outline.Publisher,
            Paragraphs = outline.Paragraphs,
            Regions = outline.Regions,
            Tweets = outline.Tweets,
            Quotes = marks.Quotations.Select(m => new QuoteFact
            {
                Kind = QuoteKind.Direct,
                Segments = m.Segments,
                Content = m.Segments,
                Sentence = m.Outer,
            }).ToEquatableArray(),
            Diagnostics = marks.Diagnostics,
        };
    }
}
