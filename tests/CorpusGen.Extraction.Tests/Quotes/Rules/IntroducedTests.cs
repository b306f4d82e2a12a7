using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class IntroducedTests
{
    [Theory]
    [InlineData("Mara Lind was blunt:\n\n“We failed.”", "Mara Lind")]
    [InlineData("Mara Lind, asked about the bridge, told the board:\n\n“We failed.”", "Mara Lind")]
    [InlineData("Mara Lind was blunt after Tom Hale said it was late:\n\n“We failed.”", "Mara Lind")]
    [InlineData("Tom Hale left early, and Mara Lind wrote:\n\n“We failed.”", "Mara Lind")]
    public void Takes_the_subject_that_a_colon_leaves_open(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new Introduced()));

    [Theory]
    [InlineData("Mara Lind was blunt.\n\n“We failed.”")]
    [InlineData("Mara Lind was blunt:\n\nIt was “late”.")]
    [InlineData("“We failed.”")]
    public void Leaves_closed_sentences_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new Introduced()));
}
