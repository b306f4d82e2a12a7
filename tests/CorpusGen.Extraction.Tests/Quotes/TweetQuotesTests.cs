using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class TweetQuotesTests
{
    private const string Signed = "Lind wrote on Monday:\n\nWe are ready.\n\nMara Lind (@maralind) May 3, 2021";

    [Fact]
    public void Makes_a_quotation_of_a_signed_post()
    {
        var (post, quote, speakers) = Assert.Single(Read(Signed, new TweetFact(new Span(23, 13), "Mara Lind", "@maralind", null, [], [])));

        Assert.Equal(0, post.Tweet);
        Assert.Equal((QuoteKind.Tweet, AttributionKind.Tweet, TweetQuotes.Rule), (quote.Kind, quote.Attribution, quote.Rule));
        Assert.Equal("We are ready.", quote.TextIn(Signed));
        Assert.Equal("Mara Lind", quote.Mention?.In(Signed));
        Assert.Equal("Mara Lind", speakers[quote.Speaker!.Value].Name);
    }

    [Fact]
    public void Makes_none_of_a_post_without_an_author() =>
        Assert.Empty(Read(Signed, new TweetFact(new Span(23, 13), null, null, null, [], [])));

    [Fact]
    public void Knows_the_author_and_the_cue_by_the_sentence_that_introduces_it()
    {
        const string Text = "On Monday Oxfam tweeted:\n\nWe are ready.";

        var quote = Assert.Single(Read(Text, new TweetFact(new Span(26, 13), "Oxfam", null, null, [], [], LeadIn: new Span(10, 13)))).Quote;

        Assert.Equal("tweet", quote.Cue?.Lemma);
        Assert.Equal("Oxfam", quote.Mention?.In(Text));
    }

    private static (PostQuote Post, QuoteFact Quote, EquatableArray<SpeakerFact> Speakers)[] Read(string text, TweetFact tweet)
    {
        var outline = new ArticleOutline { Paragraphs = [Span.FromBounds(0, text.IndexOf('\n'))], Tweets = [tweet] };
        var sentences = SentenceAnalyser.Read(NarrationReader.Read(text, outline, []));
        var discourse = new Discourse(sentences);
        var posts = TweetQuotes.Read(text, outline.Tweets, sentences, discourse);
        var speakers = new SpeakerSelection();
        speakers.Restart(discourse.Sources);
        return [.. posts.Select(post => (post, post.ToFact(speakers), speakers.Speakers()))];
    }
}
