using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class PostRuleTests
{
    private const string Before = "The ferries stayed in the harbour. Late at night, Harbour Watch tweeted,\n";
    private const string Signature = "\n— Harbour Watch (@harbour_watch) May 3, 2021\n";

    [Fact]
    public void Reads_a_post_with_its_signature_and_the_sentence_before_it()
    {
        const string Words = "Ferries run again from noon ⛴️https://t.co/abc. #harbour #Oslo pic.twitter.com/xyz";
        var text = Before + Words + Signature + "Nobody was surprised.";
        var article = new Outlined(text);

        var post = Assert.Single(article.Outline.Tweets);
        Assert.Equal(Words, post.Span.In(text));
        Assert.Equal("Harbour Watch", post.Author);
        Assert.Equal("@harbour_watch", post.Handle);
        Assert.Equal("2021-05-03", post.Date);
        Assert.Equal(["#harbour", "#Oslo"], post.Hashtags);
        Assert.Equal(["https://t.co/abc", "pic.twitter.com/xyz"], post.Urls);
        Assert.Equal("Late at night, Harbour Watch tweeted,", post.LeadIn?.In(text));
        Assert.Equal([(Words + Signature).Trim()], article.Of(RegionKind.Tweet));
        Assert.Equal([Before.Trim(), "Nobody was surprised."], article.Paragraphs);
    }

    [Theory]
    [InlineData("Ferries run again. — Harbour Watch (@harbour) May 3, 2021", "Ferries run again.")]
    [InlineData("“Ferries run again.” -- Harbour Watch (@harbour) 8:15 PM - 3 May 2021", "Ferries run again.")]
    [InlineData("Ferries run again.\nHarbour Watch (@harbour) May 3, 2021", "Ferries run again.")]
    [InlineData("Ferries run again.\n— Harbour Watch (@harbour)", "Ferries run again.")]
    [InlineData("Ferries run again.\n— Harbour \u00A0Watch (@harbour)", "Ferries run again.")]
    public void Reads_signatures_as_sites_write_them(string lines, string words)
    {
        var text = "The ferries stayed in the harbour.\n" + lines;
        var post = Assert.Single(new Outlined(text).Outline.Tweets);

        Assert.Equal(words, post.Span.In(text));
        Assert.Equal("Harbour Watch", post.Author);
    }

    [Fact]
    public void Takes_all_paragraphs_between_the_lead_in_and_the_signature()
    {
        var text = Before + "Ferries run again.\n\nBring your own tea." + Signature;

        Assert.Equal("Ferries run again.\n\nBring your own tea.", Assert.Single(new Outlined(text).Outline.Tweets).Span.In(text));
    }

    [Fact]
    public void Knows_a_post_that_nobody_signs_by_its_hashtags()
    {
        var text = "The ferries stayed.\nMinisters of the #Baltic states meet in #Tallinn today to talk about #energy\nNobody was surprised.";
        var article = new Outlined(text);

        var post = Assert.Single(article.Outline.Tweets);
        Assert.Null(post.Author);
        Assert.Equal(["#Baltic", "#Tallinn", "#energy"], post.Hashtags);
        Assert.Equal(2, article.Outline.Paragraphs.Count);
    }

    [Fact]
    public void Reads_a_hashtag_whose_accents_are_stored_apart()
    {
        var article = new Outlined("The ferries stayed.\nMinisters meet in #Me\u0301rida today to talk about #energy and #water\nNobody was surprised.");

        Assert.Equal(["#Me\u0301rida", "#energy", "#water"], Assert.Single(article.Outline.Tweets).Hashtags);
    }

    [Fact]
    public void Knows_a_post_that_nobody_signs_by_the_sentence_before_it()
    {
        var text = Before + "Ferries run again from noon\nNobody was surprised.";
        var post = Assert.Single(new Outlined(text).Outline.Tweets);

        Assert.Equal("Ferries run again from noon", post.Span.In(text));
        Assert.Equal("Late at night, Harbour Watch tweeted,", post.LeadIn?.In(text));
    }

    [Theory]
    [InlineData("“Ferries run again from noon,” it said.", "Harbour Watch tweeted:")]
    [InlineData("The ferries run again, the council said.", "Ms Marsh said:")]
    public void Leaves_speech_behind_a_colon_in_the_body(string line, string before) =>
        Assert.Empty(new Outlined(before + "\n" + line + "\nNobody was surprised.").Outline.Tweets);

    [Theory]
    [InlineData("The hashtags #harbour, #ferry and #strike were used a thousand times.")]
    [InlineData("“We use #harbour, #ferry and #strike,” she said.")]
    [InlineData("The No. 1 seed and the #2 and #3 seeds met in #Oslo.")]
    [InlineData("Harbour Watch (@harbour) has a thousand followers.")]
    public void Leaves_sentences_about_posts_in_the_body(string line)
    {
        var article = new Outlined("The ferries stayed.\n" + line + "\nNobody was surprised.");

        Assert.Empty(article.Outline.Tweets);
        Assert.Contains(line, article.Paragraphs);
    }
}
