using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

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
        var narration = NarrationReader.Read(document.Text, outline, marks.Quotations);
        var sentences = SentenceAnalyser.Read(narration);
        var discourse = new Discourse(sentences);
        var scene = new Scene(sentences, discourse, marks.Quotations);
        var quotes = new QuoteAssembler(scene, Attributor.Read(scene)).Read();
        var posts = TweetQuotes.Read(document.Text, outline.Tweets, sentences, discourse);
        var ordered = quotes.Concat(posts.Select(p => p.Quote)).OrderBy(q => q.Segments[0].Start).ToList();
        var selection = SpeakerSelection.Select(discourse.Sources, ordered);
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
            Tweets = WithQuotes(outline.Tweets, posts, ordered),
            Speakers = selection.Speakers,
            Quotes = selection.Quotes.ToEquatableArray(),
            Diagnostics = marks.Diagnostics,
        };
    }

    private static EquatableArray<TweetFact> WithQuotes(EquatableArray<TweetFact> tweets, List<(int Tweet, QuoteFact Quote)> posts, List<QuoteFact> ordered)
    {
        var linked = tweets.ToArray();
        foreach (var (tweet, quote) in posts) linked[tweet] = linked[tweet] with { Quote = ordered.IndexOf(quote) };
        return new(linked);
    }
}
