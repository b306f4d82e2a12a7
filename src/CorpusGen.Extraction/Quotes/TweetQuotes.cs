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

    /// <summary>The posts of known authors, by position.</summary>
    public static List<PostQuote> Read(
        string text,
        EquatableArray<TweetFact> tweets,
        List<SentenceSyntax> sentences,
        Discourse discourse)
    {
        var quotes = new List<PostQuote>();
        for (var t = 0; t < tweets.Count; t++)
        {
            if (tweets[t].Author is not { } author) continue;
            var kind = author.AsSpan().IndexOf(' ') > 0 ? SpeakerKind.Person : SpeakerKind.Organisation;
            var source = discourse.SourceOf(author, kind);
            quotes.Add(new(t, tweets[t].Span, source, MentionOf(text, tweets[t], author), CueIn(tweets[t].LeadIn, sentences)));
        }

        return quotes;
    }

    // The signature stands behind the post; without one the lead-in names the author.
    private static Span? MentionOf(string text, TweetFact tweet, string author)
    {
        var at = text.IndexOf(author, tweet.Span.End, StringComparison.Ordinal);
        if (at < 0 && tweet.LeadIn is { } lead) at = text.IndexOf(author, lead.Start, StringComparison.Ordinal);
        return at < 0 ? null : new Span(at, author.Length);
    }

    private static CueFact? CueIn(Span? leadIn, List<SentenceSyntax> sentences)
    {
        if (leadIn is not { } lead) return null;
        foreach (var syntax in sentences)
        {
            if (!syntax.Narration.SpanOf(syntax.Sentence).Overlaps(lead)) continue;
            foreach (var verb in syntax.VerbGroups)
            {
                if (verb.IsSaying && verb.Subject >= 0) return Scene.CueOf(syntax, verb);
            }
        }

        return null;
    }
}
