using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class HeadingRuleTests
{
    private const string Before = "The ferries stayed in the harbour for a second day on Monday.\n";
    private const string After = "\nNobody was surprised when the talks broke down at night.";

    [Theory]
    [InlineData("What the union wants")]
    [InlineData("‘A bad week’")]
    [InlineData("2. The council")]
    public void Takes_a_short_line_between_paragraphs(string line)
    {
        var article = new Outlined(Before + line + After);

        Assert.Equal([line], article.Of(RegionKind.Heading));
        Assert.Equal([Before.Trim(), After.Trim()], article.Paragraphs);
    }

    [Theory]
    [InlineData("They lost.")]
    [InlineData("“A bad week”")]
    [InlineData("‘We stay,’ she said")]
    [InlineData("She gave two reasons:")]
    [InlineData("and then they left")]
    [InlineData("Bread\nMilk")]
    public void Leaves_sentences_quotations_and_lists_in_the_body(string line) =>
        Assert.Empty(new Outlined(Before + line + After).Of(RegionKind.Heading));

    [Fact]
    public void Takes_no_last_line() => Assert.Empty(new Outlined(Before + "What the union wants").Of(RegionKind.Heading));
}
