using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class LabelTests
{
    [Theory]
    [InlineData("Mara Lind: “We are ready.”", "Mara Lind")]
    [InlineData("Mr. Hale: “We are ready.”", "Mr. Hale")]
    [InlineData("— Mara Lind: “We are ready.”", "Mara Lind")]
    [InlineData("Sen. Ada Quist (D-Vt.): “We are ready.”", "Sen. Ada Quist")]
    [InlineData("Ada Quist: ‘Are you ready?’", "Ada Quist")]
    [InlineData("PARK: “We are ready.”", "PARK")]
    public void Takes_the_name_before_the_colon(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new Label()));

    [Theory]
    [InlineData("Q: “Are you ready?”")]
    [InlineData("Mara Lind was blunt: “We failed.”")]
    [InlineData("The motto: “We are ready.”")]
    [InlineData("Mara Lind, “We are ready.”")]
    [InlineData("On Monday: “We are ready.”")]
    [InlineData("London: “We are ready.”")]
    [InlineData("“We are ready.”")]
    public void Leaves_other_colons_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new Label()));
}
