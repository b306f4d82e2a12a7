using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class FormCountsTests
{
    [Theory]
    [InlineData("the trade envoy", "trade envoy")]
    [InlineData("a trade envoy", "trade envoy")]
    [InlineData("an envoy", "envoy")]
    [InlineData("A trade envoy", "the Trade Envoy")]
    [InlineData("U.S. envoy", "the US envoy")]
    public void Takes_spellings_for_one_form(string one, string other)
    {
        var counts = new FormCounts();
        counts.Add(one, 1);
        counts.Add(other, 2);

        Assert.Equal([new CountedText(other, 3)], counts.MostFrequentFirst());
    }

    [Fact]
    public void Keeps_two_forms_apart()
    {
        var counts = new FormCounts();
        counts.Add("envoy", 1);
        counts.Add("trade envoy", 1);
        counts.Add("mayor", 2);

        Assert.Equal(["mayor", "envoy", "trade envoy"], counts.MostFrequentFirst().Select(f => f.Text));
    }
}
