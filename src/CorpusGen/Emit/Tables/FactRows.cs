using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of a document: A, the article; then its tweets (T), quotes (Q) with their candidates (C), and excerpts (X).</summary>
internal static class FactRows
{
    /// <summary>Writes a document.</summary>
    /// <param name="rows">Where to.</param>
    /// <param name="document">The document.</param>
    /// <param name="withExcerpts">Whether to keep the words of quotes because the text is not kept.</param>
    public static void Write(RowWriter rows, ShardDocument document, bool withExcerpts)
    {
        WriteArticle(rows, document);
        foreach (var tweet in document.Facts.Tweets) WriteTweet(rows, tweet);
        foreach (var quote in document.Quotes) WriteQuote(rows, document, quote);
        if (withExcerpts) WriteExcerpts(rows, document.Facts);
    }

    private static void WriteArticle(RowWriter rows, ShardDocument document)
    {
        var facts = document.Facts;
        var text = facts.Document.Text;
        var stamp = TextStamp.Of(text);
        rows.Text("A").Text(document.Id).Text(facts.Document.Path)
            .Text(ArticleTitle.Of(facts)).Text(facts.Headline?.In(text)).Text(facts.Author?.In(text))
            .Text(Published(facts)).Text(facts.Dateline?.In(text)).Text(facts.Publisher?.In(text)).Text(null)
            .Text(facts.Language).Text(facts.Credit?.In(text))
            .Texts(facts.Contributors.SelectMany(c => new[] { c.Name, c.Place ?? string.Empty }))
            .Spans(facts.Paragraphs)
            .Numbers(facts.Regions.Select(r => (int)r.Kind)).Spans(facts.Regions.Select(r => r.Span))
            .Number(stamp.Length).Text(stamp.Hash.ToString("x16", CultureInfo.InvariantCulture))
            .End();
    }

    // A page's own date need not be the article's: the tool reports it, the record leaves it out.
    private static string? Published(DocumentFacts facts) =>
        facts.Published is { Basis: not DateBasis.Page } published ? published.Date : null;

    private static void WriteTweet(RowWriter rows, TweetFact tweet) =>
        rows.Text("T").Span(tweet.Span).Text(tweet.Author).Text(tweet.Handle).Text(tweet.Date)
            .Texts(tweet.Hashtags).Texts(tweet.Urls).Number(tweet.Quote)
            .End();

    // The content of direct speech is its segments and not repeated; nor is the article's id in that of the quote.
    private static void WriteQuote(RowWriter rows, ShardDocument document, ShardQuote quote)
    {
        var fact = quote.Fact;
        rows.Text("Q").Text(Shorten(quote.Id, document.Id)).Number((int)fact.Kind)
            .Spans(fact.Segments).Spans(fact.Content == fact.Segments ? [] : fact.Content).Span(fact.Sentence)
            .Number(quote.Line).Number(quote.Column)
            .Text(quote.Speaker).Number((int)quote.Attribution).Real(quote.Confidence).Text(quote.Rule)
            .Span(fact.Mention).Span(fact.Cue?.Span).Text(fact.Cue?.Lemma).Text(fact.Via?.Name)
            .Numbers(Continued(fact, document.Facts.Document.Text))
            .End();
        foreach (var candidate in quote.Candidates)
        {
            rows.Text("C").Text(candidate.Speaker).Span(candidate.Mention).Real(candidate.Confidence).Text(candidate.Rule).End();
        }
    }

    // The segments that go on without a word of the reporter's between. Seldom any, and not to be seen where the text is not kept.
    private static IEnumerable<int> Continued(QuoteFact fact, string text) =>
        Enumerable.Range(1, fact.Segments.Count - 1).Where(segment => !fact.IsInterruptedBefore(segment, text));

    private static string Shorten(string quote, string article) =>
        quote.StartsWith(article + "#", StringComparison.Ordinal) ? quote.Substring(article.Length) : quote;

    private static void WriteExcerpts(RowWriter rows, DocumentFacts facts)
    {
        var spans = new SortedSet<Span>(Comparer<Span>.Create(Compare));
        foreach (var quote in facts.Quotes)
        {
            spans.UnionWith(quote.Segments);
            if (quote.Cue is { } cue) spans.Add(cue.Span);
        }

        spans.UnionWith(facts.Tweets.Select(t => t.Span));
        foreach (var span in spans) rows.Text("X").Span(span).Text(span.In(facts.Document.Text)).End();
    }

    private static int Compare(Span left, Span right) =>
        left.Start == right.Start ? left.Length.CompareTo(right.Length) : left.Start.CompareTo(right.Start);
}
