using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of a document: A, the article; then its tweets (T), quotes (Q), and excerpts (X).</summary>
internal sealed class FactRows
{
    private readonly RowWriter _rows;
    private readonly ShardDocument _document;
    private readonly LocalNames _speakers = new();
    private readonly LocalNames _rules = new();

    private FactRows(RowWriter rows, ShardDocument document)
    {
        _rows = rows;
        _document = document;
    }

    private DocumentFacts Facts => _document.Document.Facts;

    /// <summary>Writes a document.</summary>
    /// <param name="rows">Where to.</param>
    /// <param name="document">The document.</param>
    /// <param name="withExcerpts">Whether to keep the words of quotes because the text is not kept.</param>
    public static void Write(RowWriter rows, ShardDocument document, bool withExcerpts)
    {
        var writer = new FactRows(rows, document);
        var quotes = writer.Quotes();
        writer.WriteArticle(quotes);
        foreach (var tweet in writer.Facts.Tweets) writer.WriteTweet(tweet);
        for (var i = 0; i < quotes.Length; i++) writer.WriteQuote(document.Document.Quotes[i], quotes[i]);
        if (withExcerpts) writer.WriteExcerpts();
    }

    private ShardQuote[] Quotes()
    {
        var quotes = Facts.Quotes.Select(q => ShardQuote.Of(q, _document.Speakers)).ToArray();
        foreach (var changed in _document.Changed) quotes[changed.Position] = changed.Quote;
        return quotes;
    }

    // The title is left out where it is the headline.
    private void WriteArticle(ShardQuote[] quotes)
    {
        foreach (var quote in quotes) Number(quote);
        var text = Facts.Document.Text;
        var masthead = Masthead.Of(Facts);
        var headline = masthead.Headline?.Text;
        var title = ArticleTitle.Of(Facts, masthead.Headline);
        _rows.Text("A").Text(_document.Id).Text(Facts.Document.Path)
            .Text(title == headline ? null : title).Text(headline).Text(masthead.Author?.Text)
            .Text(Published(Facts)).Text(Facts.Dateline?.In(text)).Text(masthead.Publisher?.Text).Text(masthead.Url?.Text)
            .Text(Facts.Language).Text(Facts.Credit?.In(text))
            .Texts(masthead.Contributors.SelectMany(c => new[] { c.Name, c.Place ?? string.Empty }))
            .Spans(Facts.Paragraphs)
            .Numbers(Facts.Regions.Select(r => (int)r.Kind)).Spans(Facts.Regions.Select(r => r.Span))
            .Texts(_speakers.All).Texts(_rules.All).Texts(masthead.Tags.Select(t => t.Text))
            .End();
    }

    private void Number(ShardQuote quote)
    {
        _speakers.NumberOf(quote.Speaker);
        _rules.NumberOf(quote.Rule);
        foreach (var candidate in quote.Candidates)
        {
            _speakers.NumberOf(candidate.Speaker);
            _rules.NumberOf(candidate.Rule);
        }
    }

    // A page's own date need not be the article's: the tool reports it, the record leaves it out.
    private static string? Published(DocumentFacts facts) =>
        facts.Published is { Basis: not DateBasis.Page } published ? published.Date : null;

    private void WriteTweet(TweetFact tweet) =>
        _rows.Text("T").Span(tweet.Span).Text(tweet.Author).Text(tweet.Handle).Text(tweet.Date)
            .Texts(tweet.Hashtags).Texts(tweet.Urls).Number(tweet.Quote)
            .End();

    // The content of direct speech is its segments and not repeated; nor is the article's id in that of the quote.
    private void WriteQuote(LinkableQuote place, ShardQuote quote)
    {
        var fact = place.Fact;
        _rows.Text("Q").Text(place.Slug).Number((int)fact.Kind)
            .Spans(fact.Segments).Spans(fact.Content == fact.Segments ? [] : fact.Content).Span(fact.Sentence)
            .Number(place.Line).Number(place.Column)
            .Number(_speakers.NumberOf(quote.Speaker)).Number((int)quote.Attribution).Real(quote.Confidence).Number(_rules.NumberOf(quote.Rule))
            .Span(quote.Mention).Span(fact.Cue?.Span).Text(fact.Cue?.Lemma).Text(fact.Via?.Name)
            .Numbers(Continued(fact, Facts.Document.Text))
            .Texts(quote.Candidates.Select(c => Describe(c, quote)))
            .End();
    }

    // The decision is among the candidates and not repeated.
    private string Describe(ShardCandidate candidate, ShardQuote quote)
    {
        if (candidate == new ShardCandidate(quote.Speaker, quote.Mention, quote.Confidence, quote.Rule!)) return "=";
        var span = candidate.Mention is { } mention ? $"{Digits(mention.Start)}+{Digits(mention.Length)}" : "-";
        var speaker = _speakers.NumberOf(candidate.Speaker) is { } number ? Digits(number) : "-";
        return $"{speaker} {span} {candidate.Confidence.ToString("R", CultureInfo.InvariantCulture)} {Digits(_rules.NumberOf(candidate.Rule)!.Value)}";
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The segments that go on without a word of the reporter's between. Seldom any, and not to be seen where the text is not kept.
    private static IEnumerable<int> Continued(QuoteFact fact, string text) =>
        Enumerable.Range(1, fact.Segments.Count - 1).Where(segment => !fact.IsInterruptedBefore(segment, text));

    private void WriteExcerpts()
    {
        var spans = new SortedSet<Span>(Comparer<Span>.Create(Compare));
        foreach (var quote in Facts.Quotes)
        {
            spans.UnionWith(quote.Segments);
            if (quote.Cue is { } cue) spans.Add(cue.Span);
        }

        spans.UnionWith(Facts.Tweets.Select(t => t.Span));
        foreach (var span in spans) _rows.Text("X").Span(span).Text(span.In(Facts.Document.Text)).End();
    }

    private static int Compare(Span left, Span right) =>
        left.Start == right.Start ? left.Length.CompareTo(right.Length) : left.Start.CompareTo(right.Start);
}
