using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class BylineRuleTests
{
    private const string Story = "\nThe ferries stayed in the harbour for a second day on Monday.\nNobody was surprised.";

    [Theory]
    [InlineData("By Ida Marsh", "Ida Marsh")]
    [InlineData("By IDA MARSH and JOHN DOE, Harbour News Agency", "IDA MARSH and JOHN DOE")]
    [InlineData("By Ida Marsh, John Doe and Ana de la Cruz", "Ida Marsh, John Doe and Ana de la Cruz")]
    [InlineData("BY IDA MARSH | MAY 3, 2021", "IDA MARSH")]
    [InlineData("By Jean-Luc O’Hara in Oslo", "Jean-Luc O’Hara")]
    [InlineData("By Associated Press", "Associated Press")]
    [InlineData("Author: Ida Marsh", "Ida Marsh")]
    public void Names_the_author_without_by(string line, string author)
    {
        var article = new Outlined("Ferries stay in the harbour\n" + line + Story);

        Assert.Equal(author, article.Author);
        Assert.DoesNotContain(line, article.Paragraphs);
        Assert.Empty(article.Of(RegionKind.Boilerplate));
    }

    [Theory]
    [InlineData("By Monday the captains had given up.")]
    [InlineData("By admin")]
    [InlineData("By Web Desk")]
    [InlineData("Written by: Staff Reporter")]
    [InlineData("By law, Ida Marsh had to pay.")]
    public void Names_nobody_where_nobody_wrote(string line) =>
        Assert.Null(new Outlined("Ferries stay in the harbour\n" + line + Story).Author);

    [Theory]
    [InlineData("Source link\n\nBy admin\n\nLeave a Reply", "Source link\n\nBy admin\n\nLeave a Reply")]
    [InlineData("Source link\n\nHarbour Share\nAuthor: Harbour Share\n\nBe the first to comment", "Source link\n\nHarbour Share\nAuthor: Harbour Share\n\nBe the first to comment")]
    public void Takes_a_posting_account_for_furniture(string end, string boilerplate)
    {
        var article = new Outlined("Ferries stay in the harbour" + Story + "\n\n" + end);

        Assert.Null(article.Author);
        Assert.Equal([boilerplate], article.Of(RegionKind.Boilerplate));
        Assert.Equal(2, article.Outline.Paragraphs.Count);
    }
}
