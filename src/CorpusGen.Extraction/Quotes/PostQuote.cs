using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Quotes;

/// <summary>An embedded post as its author's words.</summary>
/// <param name="Tweet">The position of the post among the document's.</param>
/// <param name="Words">The post's own words.</param>
/// <param name="Source">The author's position among the sources.</param>
/// <param name="Mention">Where the author is named, or null.</param>
/// <param name="Cue">What the lead-in calls it, or null.</param>
internal readonly record struct PostQuote(int Tweet, Span Words, int Source, Span? Mention, CueFact? Cue)
{
    /// <summary>The quote, once the author has a number.</summary>
    public QuoteFact ToFact(SpeakerSelection speakers)
    {
        var confidence = RulePrecisions.Of(TweetQuotes.Rule);
        var speaker = speakers.Number(Source);
        return new QuoteFact
        {
            Kind = QuoteKind.Tweet,
            Segments = [Words],
            Content = [Words],
            Sentence = Words,
            Cue = Cue,
            Mention = Mention,
            Speaker = speaker,
            Attribution = AttributionKind.Tweet,
            Rule = TweetQuotes.Rule,
            Confidence = confidence,
            Candidates = [new CandidateFact(speaker, Mention, confidence, TweetQuotes.Rule)],
        };
    }
}
