using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class QuoteCorrectionTests
{
    [Fact]
    public void Reads_who_said_it_and_how()
    {
        const string text = "quotes:\n  - article: harbour-1\n    quote: “We stay\n    line: 12\n    speaker: Tamsin Reed\n    kind: mixed\n";
        var quote = Assert.Single(Corrected.Read(text).Quotes);

        Assert.Equal(("harbour-1", "“We stay", 12), (quote.Article.Text, quote.Words.Text, quote.Line));
        Assert.Equal(("Tamsin Reed", QuoteKind.Mixed), (quote.Speaker!.Text, quote.Kind));
        Assert.Equal("“We stay", quote.Words.Span.In(text));
        Assert.False(quote.IsByNobody || quote.IsMissed || quote.IsNoQuote);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    public void Reads_that_nobody_is_to_be_named(string nobody)
    {
        var quote = Assert.Single(Corrected.Read($"quotes:\n- article: a\n  quote: We stay\n  speaker: {nobody}\n").Quotes);

        Assert.True(quote.IsByNobody);
        Assert.Null(quote.Speaker);
    }

    [Fact]
    public void Takes_null_between_quotes_for_a_name() =>
        Assert.Equal("null", Assert.Single(Corrected.Read("quotes: [{article: a, quote: We stay, speaker: 'null'}]").Quotes).Speaker!.Text);

    [Fact]
    public void Reads_that_words_are_no_quotation() =>
        Assert.True(Assert.Single(Corrected.Read("quotes: [{article: a, quote: so-called, not-a-quote: true}]").Quotes).IsNoQuote);

    [Fact]
    public void Reads_a_quotation_that_was_missed()
    {
        var quote = Assert.Single(Corrected.Read("quotes:\n- article: a\n  missed: |\n    We stay … until\n    it is done\n").Quotes);

        Assert.Equal((true, "We stay … until it is done"), (quote.IsMissed, quote.Words.Text));
        Assert.Null(quote.Kind);
    }

    [Theory]
    [InlineData("quote: We stay, kind: direct", "quote", "a quote correction needs article: the id of the article")]
    [InlineData("article: a, speaker: Tamsin", "article", "a quote correction needs quote: the first words of the quotation")]
    [InlineData("article: a, quote: We stay", "article", "this says nothing of the quotation; add speaker, kind or not-a-quote: true")]
    [InlineData("article: a, quote: We stay, not-a-quote: false", "article", "this says nothing of the quotation; add speaker, kind or not-a-quote: true")]
    [InlineData("article: a, quote: '…', kind: direct", "'…'", "there is no word in this; a quotation is found by its first words")]
    [InlineData("article: a, quote: We stay, line: 0, kind: direct", "0", "line takes the number of a line, counted from 1, not “0”")]
    [InlineData("article: a, quote: We stay, line: 1e9, kind: direct", "1e9", "line takes the number of a line, counted from 1, not “1e9”")]
    [InlineData("article: a, quote: We stay, line: 99999999999, kind: direct", "99999999999", "line takes the number of a line, counted from 1, not “99999999999”")]
    [InlineData("article: a, quote: We stay, kind: spoken", "spoken", "kind takes direct, mixed, tweet or indirect, not “spoken”")]
    [InlineData("article: a, quote: We stay, missed: We stay", "quote", "quote is for quotations that were found, missed for others; keep one of the two")]
    [InlineData("article: a, missed: We stay, not-a-quote: true", "not-a-quote", "what was missed cannot be no quotation; keep one of missed and not-a-quote")]
    [InlineData("article: a, quote: We stay, not-a-quote: true, speaker: ~", "speaker", "what is no quotation has no speaker; keep one of speaker and not-a-quote")]
    [InlineData("article: a, quote: We stay, not-a-quote: true, kind: direct", "kind", "what is no quotation has no kind; keep one of kind and not-a-quote")]
    [InlineData("article: a, quote: We stay, speaker: {a: b}", "{a: b}", "speaker takes a text, not a map of keys")]
    [InlineData("article: a, quote: We stay, spoken-by: X", "spoken-by", "“spoken-by” is no key of a quote correction; its keys are article, quote, missed, line, speaker, kind and not-a-quote")]
    public void Tells_of_an_entry_that_is_not_sound_and_drops_it(string entry, string place, string message)
    {
        var text = $"quotes: [{{{entry}}}]";

        Assert.Equal([("CORP013", place, message)], Corrected.Problems(text));
        Assert.Empty(Corrected.Read(text).Quotes);
    }
}
