using System;
using System.Collections.Generic;
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
    private const string DefaultLanguage = "en";

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
        var outline = ArticleReader.Read(document, workspace.Paragraphs);
        var marks = MarkReader.Read(document, outline, workspace.Marks);
        var narration = NarrationReader.Read(document.Text, outline, marks.Quotations, workspace.Narration);
        var sentences = SentenceAnalyser.Read(narration, workspace.Syntax);
        var discourse = new Discourse(sentences, workspace.Discourse, Byline.NamesOf(outline, document.Text), outline.FrontMatter?.Span.End ?? 0);
        var scene = new Scene(sentences, discourse, marks.Quotations, workspace.Attribution.Places);
        var attributions = Attributor.Read(scene, workspace.Attribution, watch: watch);
        var posts = TweetQuotes.Read(document.Text, outline.Tweets, sentences, discourse);
        var speakers = workspace.Speakers;
        speakers.Restart(discourse.Sources);
        var quotes = new QuoteAssembler(scene, attributions, speakers, workspace.Quotes).Read(posts);
        var facts = new DocumentFacts
        {
            Document = document,
            FrontMatter = outline.FrontMatter,
            Headline = outline.Headline,
            Published = outline.Published,
            Dateline = outline.Dateline,
            Author = outline.Author,
            Contributors = outline.Contributors,
            Credit = outline.Credit,
            Publisher = outline.Publisher,
            Language = outline.FrontMatter?.Language?.Text ?? DefaultLanguage,
            Paragraphs = outline.Paragraphs,
            Regions = outline.Regions,
            Tweets = WithQuotes(outline.Tweets, posts, quotes),
            Speakers = speakers.Speakers(),
            Mentioned = speakers.Mentioned(),
            Quotes = new(quotes),
            Diagnostics = outline.Diagnostics.IsEmpty ? marks.Diagnostics : [.. outline.Diagnostics, .. marks.Diagnostics],
        };
        return (facts, scene);
    }

    /// <summary>The posts, each with the quote that was made of it, if one was: posts and their quotes have the same order.</summary>
    private static EquatableArray<TweetFact> WithQuotes(EquatableArray<TweetFact> tweets, List<PostQuote> posts, QuoteFact[] quotes)
    {
        if (posts.Count == 0) return tweets;
        var linked = tweets.AsSpan().ToArray();
        for (int q = 0, post = 0; q < quotes.Length; q++)
        {
            if (quotes[q].Kind != QuoteKind.Tweet) continue;
            ref var tweet = ref linked[posts[post++].Tweet];
            tweet = tweet with { Quote = q };
        }

        return new(linked);
    }
}
