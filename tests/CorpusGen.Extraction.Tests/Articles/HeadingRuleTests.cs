using System.Linq;
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
    [InlineData(27, true)]
    [InlineData(26, false)]
    public void Sees_a_wrapped_neighbour_alike_whatever_ends_its_lines(int rest, bool isHeading)
    {
        // The limit is 80 characters, CR LF being one of them.
        var text = Before + "The ferries stayed in the harbour for one more day as\n" + new string('x', rest) + "\nWhat the union wants" + After;
        int[] headings = [new Outlined(text).Of(RegionKind.Heading).Count(), new Outlined(text.ReplaceLineEndings("\r\n")).Of(RegionKind.Heading).Count()];

        Assert.Equal(isHeading ? [1, 1] : [0, 0], headings);
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
