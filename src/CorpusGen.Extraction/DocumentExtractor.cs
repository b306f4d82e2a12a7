using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;
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
        using var workspace = Workspace.Rent();
        return Extract(document, workspace, null).Facts;
    }

    /// <summary>The same with what was looked at on the way.</summary>
    /// <param name="document">The document.</param>
    /// <param name="workspace">What the analysis is written into; the scene lives in it.</param>
    /// <param name="watch">Is told of each quotation and its candidates once they are weighed, or null.</param>
    /// <returns>The facts, and the scene they were read from.</returns>
    internal static (DocumentFacts Facts, Scene Scene) Extract(
        DocumentText document, Workspace workspace, Action<QuotationContext, IReadOnlyList<Candidate>>? watch)
    {
        var outline = ArticleReader.Read(document);
        var marks = MarkReader.Read(document, outline);
        var narration = NarrationReader.Read(document.Text, outline, marks.Quotations, workspace.Narration);
        var sentences = SentenceAnalyser.Read(narration, workspace.Syntax);
        var discourse = new Discourse(sentences, workspace.Discourse, outline.Author?.In(document.Text));
        var scene = new Scene(sentences, discourse, marks.Quotations);
        var quotes = new QuoteAssembler(scene, Attributor.Read(scene, watch: watch)).Read();
        var posts = TweetQuotes.Read(document.Text, outline.Tweets, sentences, discourse);
        var ordered = InOrder(quotes, posts);
        var selection = SpeakerSelection.Select(discourse.Sources, ordered.Select(q => q.Quote));
        var facts = new DocumentFacts
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
            Tweets = WithQuotes(outline.Tweets, ordered),
            Speakers = selection.Speakers,
            Mentioned = selection.Mentioned,
            Quotes = selection.Quotes.ToEquatableArray(),
            Diagnostics = marks.Diagnostics,
        };
        return (facts, scene);
    }

    /// <summary>All quotations by position, each with the post that it is, if it is one.</summary>
    private static List<(int? Tweet, QuoteFact Quote)> InOrder(List<QuoteFact> quotes, List<(int Tweet, QuoteFact Quote)> posts) =>
        [.. quotes.Select(q => (Tweet: (int?)null, Quote: q)).Concat(posts.Select(p => (Tweet: (int?)p.Tweet, p.Quote)))
            .OrderBy(q => q.Quote.Segments[0].Start)];

    private static EquatableArray<TweetFact> WithQuotes(EquatableArray<TweetFact> tweets, List<(int? Tweet, QuoteFact Quote)> quotes)
    {
        var linked = tweets.ToArray();
        for (var q = 0; q < quotes.Count; q++)
        {
            if (quotes[q].Tweet is { } tweet) linked[tweet] = linked[tweet] with { Quote = q };
        }

        return new(linked);
    }
}
