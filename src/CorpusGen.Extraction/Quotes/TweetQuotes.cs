using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Embedded posts of a known author are quotations of that author.</summary>
internal static class TweetQuotes
{
    public const string Rule = "tweet-signature";

    public static List<(int Tweet, QuoteFact Quote)> Read(string text, EquatableArray<TweetFact> tweets, IReadOnlyList<SentenceSyntax> sentences, Discourse discourse)
    {
        var quotes = new List<(int, QuoteFact)>();
        for (var t = 0; t < tweets.Count; t++)
        {
            if (tweets[t].Author is { } author) quotes.Add((t, Quote(text, tweets[t], author, sentences, discourse)));
        }

        return quotes;
    }

    private static QuoteFact Quote(string text, TweetFact tweet, string author, IReadOnlyList<SentenceSyntax> sentences, Discourse discourse)
    {
        // The signature stands behind the post; without one the lead-in names the author.
        var at = text.IndexOf(author, tweet.Span.End, StringComparison.Ordinal);
        if (at < 0 && tweet.LeadIn is { } lead) at = text.IndexOf(author, lead.Start, StringComparison.Ordinal);
        var mention = at < 0 ? (Span?)null : new Span(at, author.Length);
        var source = discourse.SourceOf(author, mention ?? tweet.Span, author.AsSpan().IndexOf(' ') > 0 ? SpeakerKind.Person : SpeakerKind.Organisation);
        var confidence = RulePrecisions.Of(Rule);
        return new QuoteFact
        {
            Kind = QuoteKind.Tweet,
            Segments = [tweet.Span],
            Content = [tweet.Span],
            Sentence = tweet.Span,
            Cue = CueIn(tweet.LeadIn, sentences),
            Mention = mention,
            Speaker = source,
            Attribution = AttributionKind.Tweet,
            Rule = Rule,
            Confidence = confidence,
            Candidates = [new CandidateFact(source, mention, confidence, Rule)],
        };
    }

    private static CueFact? CueIn(Span? leadIn, IReadOnlyList<SentenceSyntax> sentences)
    {
        if (leadIn is not { } lead) return null;
        foreach (var syntax in sentences)
        {
            if (!syntax.Narration.SpanOf(syntax.Sentence).Overlaps(lead)) continue;
            foreach (var verb in syntax.VerbGroups)
            {
                if (ReportingVerbs.IsSaying(verb.Lemma) && verb.Subject >= 0) return Scene.CueOf(syntax, verb);
            }
        }

        return null;
    }
}
