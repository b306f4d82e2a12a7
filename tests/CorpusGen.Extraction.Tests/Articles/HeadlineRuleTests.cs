using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class HeadlineRuleTests
{
    private const string Story = "\n\nThe ferries stayed in the harbour for a second day on Monday, and the talks went on.\n";

    [Theory]
    [InlineData("Harbour stays shut as strike enters second week")]
    [InlineData("Will the ferries ever sail again?")]
    [InlineData("Council: ‘We will not pay’")]
    [InlineData("Council Votes To Close The Old Harbour.")]
    public void Takes_the_first_line_in_the_shape_of_a_title(string title)
    {
        var article = new Outlined(title + Story);

        Assert.Equal(title, article.Headline);
        Assert.Equal([Story.Trim()], article.Paragraphs);
        Assert.DoesNotContain(article.Outline.Regions, r => r.Span.Contains(0));
    }

    [Theory]
    [InlineData("The harbour council has rejected the captains’ demands.")]
    [InlineData("“We will not pay,” the council’s chair said on Monday.")]
    [InlineData("The council gave three reasons:")]
    public void Takes_no_lead_sentence(string lead)
    {
        var article = new Outlined(lead + Story);

        Assert.Null(article.Headline);
        Assert.Equal([lead, Story.Trim()], article.Paragraphs);
    }

    [Theory]
    [InlineData("\n\nOSLO — The ferries stayed in the harbour.")]
    [InlineData("\nBy Ida Marsh\nThe ferries stayed in the harbour.")]
    public void Takes_a_line_with_a_full_stop_where_a_dateline_or_byline_follows(string rest) =>
        Assert.Equal("Ferries stay in the harbour.", new Outlined("Ferries stay in the harbour." + rest).Headline);

    [Fact]
    public void Takes_no_line_that_opens_with_a_dateline() =>
        Assert.Null(new Outlined("OSLO — The ferries stay in the harbour" + Story).Headline);

    [Fact]
    public void Takes_no_line_that_stands_alone() => Assert.Null(new Outlined("Harbour stays shut").Headline);

    [Fact]
    public void Looks_below_a_page_date_and_a_section_label()
    {
        var article = new Outlined("Thu. May 6th, 2021\nWorld News\nHarbour stays shut" + Story);

        Assert.Equal("Harbour stays shut", article.Headline);
        Assert.Equal(["Thu. May 6th, 2021\nWorld News"], article.Of(RegionKind.Boilerplate));
    }

    [Fact]
    public void Leaves_the_semicolon_that_parts_a_deck_out() =>
        Assert.Equal("Harbour stays shut", new Outlined("Harbour stays shut; \nStrike enters its second week" + Story).Headline);
}
