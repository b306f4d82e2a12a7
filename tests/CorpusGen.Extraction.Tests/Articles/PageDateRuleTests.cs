using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class PageDateRuleTests
{
    private const string Story = "\n\nThe ferries stayed in the harbour on Monday.\n\nNobody was surprised.";

    [Theory]
    [InlineData("Thu. May 6th, 2021", "2021-05-06")]
    [InlineData("Sunday, January 20, 2008", "2008-01-20")]
    [InlineData("21 January 2008", "2008-01-21")]
    [InlineData("2021-05-06", "2021-05-06")]
    [InlineData("Sept. 3, 2021 at 10:15 a.m. EST", "2021-09-03")]
    [InlineData("6 May 2021 | 10:15 GMT", "2021-05-06")]
    [InlineData("May 6, 2021 GMT", "2021-05-06")]
    public void Reads_a_line_that_is_nothing_but_a_date(string line, string date)
    {
        var article = new Outlined(line + Story);

        Assert.Equal(new PublishedFact(date, new Span(0, line.Length), DateBasis.Page), article.Outline.Published);
        Assert.Equal([line], article.Of(RegionKind.Boilerplate));
    }

    [Theory]
    [InlineData("Published: 6 May 2021")]
    [InlineData("Posted on May 6, 2021")]
    [InlineData("Posted on: May 6, 2021 at 9:15 am")]
    [InlineData("Updated May 6, 2021 10:15 pm")]
    [InlineData("Published: May 6, 2021 | Updated: May 7, 2021")]
    public void Trusts_a_label_more_than_a_bare_date(string line)
    {
        var article = new Outlined("7 June 2022\n" + line + Story);

        Assert.Equal("2021-05-06", article.Outline.Published?.Date);
        Assert.Equal(DateBasis.Byline, article.Outline.Published?.Basis);
    }

    [Theory]
    [InlineData("May 6, 2021, was a quiet day.")]
    [InlineData("May 46, 2021")]
    [InlineData("February 30, 2021")]
    [InlineData("In May 2021")]
    public void Reads_no_date_where_a_line_says_more_or_the_calendar_has_no_such_day(string line) =>
        Assert.Null(new Outlined(line + Story).Outline.Published);

    [Fact]
    public void Leaves_a_date_inside_the_story_alone() =>
        Assert.Null(new Outlined("One.\nTwo.\nThree.\nFour.\nFive.\nMay 6, 2021\nSix.").Outline.Published);
}
