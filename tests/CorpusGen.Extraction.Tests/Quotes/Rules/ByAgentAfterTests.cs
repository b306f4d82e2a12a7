using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class ByAgentAfterTests
{
    [Theory]
    [InlineData("The plan was “a mistake”, as described by Mara Lind.", "Mara Lind")]
    [InlineData("It was “a mess”, as reported by the Oxby Herald.", "the Oxby Herald")]
    [InlineData("“We are ready,” written by Mara Lind, hung there.", "Mara Lind")]
    public void Takes_the_agent_behind_a_cue_behind_the_words(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new ByAgentAfter()));

    [Theory]
    [InlineData("“We are ready,” said Mara Lind by the sea.")]
    [InlineData("The plan was “a mistake”, built by Mara Lind.")]
    [InlineData("The plan was “a mistake”.")]
    [InlineData("The plan was “a mistake”, as described.")]
    public void Leaves_what_names_no_agent_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new ByAgentAfter()));
}
