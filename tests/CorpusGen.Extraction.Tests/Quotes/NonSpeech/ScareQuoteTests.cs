using CorpusGen.Extraction.Quotes.NonSpeech;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.NonSpeech;

public class ScareQuoteTests
{
    [Theory]
    [InlineData("The ferries run on “green” diesel now.")]
    [InlineData("A “countdown clock” hung over the quay.")]
    [InlineData("Park built a “floating market” of sorts in May.")]
    [InlineData("“Refit” is a word for a new coat of paint.")]
    [InlineData("The “Fair Quay” movement grew while Lind hoped for rain.")]
    [InlineData("The list had words such as “anchor” and “rope”.")]
    public void Takes_a_few_words_where_nobody_says_anything_for_a_term(string text) => Assert.True(Is(text));

    [Theory]
    [InlineData("Lind said the “green” diesel was late.")]
    [InlineData("Lind called the diesel “green” on Monday.")]
    [InlineData("Lind’s promise of “green” diesel was kept.")]
    [InlineData("The “never again” promise was kept.")]
    [InlineData("The diesel runs “green”, according to Lind.")]
    [InlineData("In the words of Lind, the diesel runs “green”.")]
    public void Leaves_words_where_a_report_is_near(string text) => Assert.False(Is(text));

    [Theory]
    [InlineData("Lind hailed the deal as a “great day” in May.")]
    [InlineData("The port was “dead” by May.")]
    [InlineData("The crowd had one answer: “never”.")]
    [InlineData("The crowd had one mood: “sour”.")]
    public void Leaves_somebodys_view(string text) => Assert.False(Is(text));

    [Theory]
    [InlineData("Lind had “no comment” on Monday.")]
    [InlineData("Lind was blunt — “We failed.”")]
    [InlineData("Lind was at the quay. “Ship ahoy!”")]
    [InlineData("Lind stood at the “end of a long quay” that day.")]
    [InlineData("“we stay”")]
    public void Leaves_words_that_are_more_than_a_term(string text) => Assert.False(Is(text));

    [Fact]
    public void Reports_no_quotation_for_a_term() =>
        Assert.Equal("We stay here,", Analysis.Of("The “green” ferries left.\n\n“We stay here,” said Lind.").Words(0));

    private static bool Is(string text) => ScareQuote.Is(Analysis.Of(text).Scene, 0);
}
