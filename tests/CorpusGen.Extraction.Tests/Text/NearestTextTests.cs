using System.Linq;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class NearestTextTests
{
    private static readonly string[] Keys = ["speaker", "name", "aliases", "merge", "split", "kind", "gender", "roles", "member"];

    [Theory]
    [InlineData("speeker", "speaker")]
    [InlineData("spaeker", "speaker")]
    [InlineData("speakr", "speaker")]
    [InlineData("speakers", "speaker")]
    [InlineData("Speaker", "speaker")]
    [InlineData("nmae", "name")]
    [InlineData("alias", "aliases")]
    [InlineData("knd", "kind")]
    [InlineData("gen", "gender")]
    [InlineData("membership", "member")]
    [InlineData("ro", null)]
    [InlineData("colour", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Finds_what_was_meant_and_nothing_else(string wanted, string? nearest) => Assert.Equal(nearest, NearestText.Of(wanted, Keys));

    [Theory]
    [InlineData("Moss", "Wendela Moss")]
    [InlineData("Mrs. Wendela Moss of Alder", "Wendela Moss")]
    [InlineData("Mos", null)]
    [InlineData("oss", null)]
    public void Finds_a_name_by_its_words(string wanted, string? nearest) =>
        Assert.Equal(nearest, NearestText.Of(wanted, ["Wendela Mossgrove Alder", "Wendela Moss", "Tamsin Reed"]));

    [Fact]
    public void Takes_the_first_of_equally_near_ones() => Assert.Equal("bat", NearestText.Of("cat", ["bat", "rat"]));

    [Fact]
    public void Takes_the_nearest_and_not_the_first() => Assert.Equal("cats", NearestText.Of("catz", ["bats", "cats"]));

    [Fact]
    public void Compares_nothing_of_a_length_no_name_has() =>
        Assert.Null(NearestText.Of(new string('a', 1000), [new string('a', 1000), .. Keys, .. Enumerable.Repeat("a", 3)]));
}
