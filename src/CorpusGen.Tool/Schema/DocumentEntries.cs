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
        var masthead = Masthead.Of(facts);
        return new DocumentEntry(
            document.Id,
            facts.Document.Path,
            Phrase(masthead.Headline),
            facts.Published is { } published ? new PublishedEntry(published.Date, published.Span.Start, published.Span.End, EnumName.Of(published.Basis)) : null,
            Phrase(facts.Dateline, text),
            Phrase(masthead.Author),
            [.. masthead.Contributors.Select(contributor => new ContributorEntry(contributor.Name, contributor.Place))],
            Phrase(facts.Credit, text),
            Phrase(masthead.Publisher),
            Phrase(masthead.Url),
            facts.Language,
            [.. masthead.Tags.Select(tag => tag.Text)],
            [.. facts.Regions.Select(region => new RegionEntry(EnumName.Of(region.Kind), region.Span.Start, region.Span.End))],
            [.. facts.Tweets.Select(Tweet)],
            [.. Enumerable.Range(document.FirstQuote, facts.Quotes.Count).Select(i => Quote(corpus.Quotes[i], text, speakerId))]);
    }

    private static PhraseEntry? Phrase(WrittenText? words) =>
        words is { Span: var span } ? new PhraseEntry(span.Start, span.End, words.Text) : null;

    private static TweetEntry Tweet(TweetFact tweet) =>
        new(tweet.Span.Start, tweet.Span.End, tweet.Author, tweet.Handle, tweet.Date, tweet.Hashtags, tweet.Urls);

    /// <summary>Makes the entry of a quotation.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="speakerId">From a position among the corpus's speakers to an id.</param>
    /// <returns>The entry.</returns>
    public static QuoteEntry Quote(CorpusQuote quote, string text, Func<int?, string?> speakerId)
    {
        var fact = quote.Fact;
        return new QuoteEntry(
            quote.Id,
            EnumName.Of(fact.Kind),
            fact.TextIn(text),
            [.. fact.Segments.Select(Span)],
            [.. fact.Content.Select(Span)],
            Cue(fact.Cue, text),
            Phrase(fact.Mention, text),
            speakerId(quote.Speaker),
            Via(fact.Via),
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

    /// <summary>A stretch with its words, or null.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="text">The document's text.</param>
    /// <returns>The entry.</returns>
    public static PhraseEntry? Phrase(Span? span, string text) =>
        span is { } s ? new PhraseEntry(s.Start, s.End, s.In(text)) : null;

    /// <summary>The words that mark a quotation as speech, or null.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="text">The document's text.</param>
    /// <returns>The entry.</returns>
    public static CueEntry? Cue(CueFact? cue, string text) =>
        cue is null ? null : new CueEntry(cue.Span.Start, cue.Span.End, cue.Span.In(text), cue.Lemma);

    /// <summary>The relaying outlet, or null.</summary>
    /// <param name="via">The outlet.</param>
    /// <returns>The entry.</returns>
    public static ViaEntry? Via(ViaFact? via) => via is null ? null : new ViaEntry(via.Name, via.Span.Start, via.Span.End);
}
