using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class ContributorsRuleTests
{
    private const string Story = "The ferries stayed in the harbour on Monday.\n\n";

    [Theory]
    [InlineData("Ida Marsh in Oslo, John Doe in Bergen, and Ana Kask in Tartu, Estonia, contributed to this report.", "Ida Marsh|Oslo;John Doe|Bergen;Ana Kask|Tartu, Estonia")]
    [InlineData("Harbour Press writers Ida Marsh and John Doe in Busan, South Korea, contributed to this report.", "Ida Marsh|Busan, South Korea;John Doe|Busan, South Korea")]
    [InlineData("Inès d’Orsay in Paris and Ana de la Rosa contributed to this report.", "Inès d’Orsay|Paris;Ana de la Rosa|")]
    [InlineData("Ida  Marsh in New  Haven, Conn., contributed to this report.", "Ida Marsh|New Haven, Conn.")]
    [InlineData("Ida Marsh contributed reporting from Oslo.", "Ida Marsh|")]
    [InlineData("Ida Marsh and John Doe also contributed to this story.", "Ida Marsh|;John Doe|")]
    [InlineData("(Reporting by Ida Marsh in Oslo; Editing by John Doe)", "Ida Marsh|Oslo")]
    [InlineData("Contributing: Ida Marsh and John Doe, Harbour Times.", "Ida Marsh|;John Doe|")]
    public void Names_those_who_helped_and_where(string line, string expected)
    {
        var article = new Outlined(Story + line);

        Assert.Equal(expected, string.Join(";", article.Outline.Contributors.Select(c => c.Name + "|" + c.Place)));
        Assert.Equal([line], article.Of(RegionKind.Credit));
        Assert.Null(article.Credit);
    }

    [Theory]
    [InlineData("The Harbour Press contributed to this report.")]
    [InlineData("Reuters and The Associated Press contributed to this report.")]
    [InlineData("— Reuters")]
    [InlineData("(Associated Press)")]
    [InlineData("With inputs from agencies")]
    public void Credits_an_agency(string line)
    {
        var article = new Outlined(Story + line);

        Assert.Equal(line, article.Credit);
        Assert.Equal([line], article.Of(RegionKind.Credit));
        Assert.Empty(article.Outline.Contributors);
    }

    [Theory]
    [InlineData("Ida Marsh contributed to the party’s rise in the north of the country.")]
    [InlineData("Low pay contributed to this decision.")]
    [InlineData("— Ida Marsh")]
    public void Takes_no_sentence_of_the_story(string line)
    {
        var article = new Outlined(Story + line);

        Assert.Empty(article.Of(RegionKind.Credit));
        Assert.Contains(line, article.Paragraphs);
    }
}
