using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class NearestNameTests
{
    [Theory]
    [InlineData("Tom Hale met Mara Lind at the “old” port.", "Mara Lind")]
    [InlineData("Tom Hale left. The boats were “late”.", "Tom Hale")]
    [InlineData("Tom Hale left. She saw the “old” boats.", "She")]
    public void Proposes_the_nearest_name_before_the_words(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new NearestName()));

    [Theory]
    [InlineData("Tom Hale left. The rain fell. The snow fell. The wind came. The boats left. The port was “old”.")]
    [InlineData("The port was “old”, Mara Lind said.")]
    [InlineData("The port is “old”.")]
    public void Looks_back_a_few_sentences_only(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new NearestName()));

    [Fact]
    public void Is_a_candidate_and_no_decision()
    {
        var analysis = Analysis.Of("Tom Hale left.\n\nThe boats were “late as ever in May”, it seemed.");

        Assert.Null(analysis.Speaker());
        Assert.Contains(NearestName.Name.Text, analysis.Candidates());
    }
}
