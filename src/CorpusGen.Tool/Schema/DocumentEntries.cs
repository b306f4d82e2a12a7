using System;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Schema;

/// <summary>A document's facts in the output's terms.</summary>
internal static class DocumentEntries
{
    /// <summary>Makes the entry of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="corpus">The corpus it belongs to.</param>
    /// <param name="speakerId">From a position among the corpus's speakers to an id.</param>
    /// <returns>The entry, without metadata.</returns>
    public static DocumentEntry Of(CorpusDocument document, CorpusFacts corpus, Func<int?, string?> speakerId)
    {
        var facts = document.Facts;
        var text = facts.Document.Text;
        return new DocumentEntry(
            document.Id,
            facts.Document.Path,
            Phrase(facts.Headline, text),
            facts.Published is { } published ? new PublishedEntry(published.Date, published.Span.Start, published.Span.End, EnumName.Of(published.Basis)) : null,
            Phrase(facts.Dateline, text),
            Phrase(facts.Author, text),
            [.. facts.Contributors.Select(contributor => new ContributorEntry(contributor.Name, contributor.Place))],
            Phrase(facts.Credit, text),
            Phrase(facts.Publisher, text),
            [.. facts.Regions.Select(region => new RegionEntry(EnumName.Of(region.Kind), region.Span.Start, region.Span.End))],
            [.. facts.Tweets.Select(Tweet)],
            [.. Enumerable.Range(document.FirstQuote, facts.Quotes.Count).Select(i => Quote(corpus.Quotes[i], text, speakerId))]);
    }

    private static TweetEntry Tweet(TweetFact tweet) =>
        new(tweet.Span.Start, tweet.Span.End, tweet.Author, tweet.Handle, tweet.Date, tweet.Hashtags, tweet.Urls);

    private static QuoteEntry Quote(CorpusQuote quote, string text, Func<int?, string?> speakerId)
    {
        var fact = quote.Fact;
        return new QuoteEntry(
            quote.Id,
            EnumName.Of(fact.Kind),
            fact.TextIn(text),
            [.. fact.Segments.Select(Span)],
            [.. fact.Content.Select(Span)],
            fact.Cue is { } cue ? new CueEntry(cue.Span.Start, cue.Span.End, cue.Span.In(text), cue.Lemma) : null,
            Phrase(fact.Mention, text),
            speakerId(quote.Speaker),
            fact.Via is { } via ? new ViaEntry(via.Name, via.Span.Start, via.Span.End) : null,
            EnumName.Of(quote.Attribution),
            quote.Rule,
            Math.Round(quote.Confidence, 4),
            [.. quote.Candidates.Select(candidate => new CandidateEntry(
                speakerId(candidate.Speaker),
                Phrase(candidate.Mention, text),
                Math.Round(candidate.Confidence, 4),
                candidate.Rule))],
            quote.Line,
            quote.Column);
    }

    private static SpanEntry Span(Span span) => new(span.Start, span.End);

    private static PhraseEntry? Phrase(Span? span, string text) =>
        span is { } s ? new PhraseEntry(s.Start, s.End, s.In(text)) : null;
}
