using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class AccordingToTests
{
    [Theory]
    [InlineData("The bridge is “beyond repair”, according to Mara Lind.", "Mara Lind")]
    [InlineData("According to Mara Lind, the bridge is “beyond repair”.", "Mara Lind")]
    [InlineData("The bridge is “beyond repair,” according to a report by the Harbour Board.", "a report")]
    [InlineData("The bridge, according to the mayor, is “beyond repair”.", "the mayor")]
    [InlineData("It is, in the words of Jo Park, “a ruin”.", "Jo Park")]
    [InlineData("In the words of Mara Lind, the bridge is “beyond repair”.", "Mara Lind")]
    public void Takes_whom_it_is_according_to(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new AccordingTo()));

    [Theory]
    [InlineData("Mara Lind went to Jo Park, “a friend”.")]
    [InlineData("It went according to “the plan”.")]
    [InlineData("A few of the captains were “late”.")]
    [InlineData("Mara Lind said the bridge was “beyond repair”.")]
    public void Leaves_other_uses_of_to_and_of_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new AccordingTo()));
}
