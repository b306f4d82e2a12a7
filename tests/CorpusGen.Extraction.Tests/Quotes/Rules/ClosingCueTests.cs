using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class ClosingCueTests
{
    [Theory]
    [InlineData("The bridge “will not last” another winter, Mara Lind said on Friday.", "Mara Lind")]
    [InlineData("It was “a mistake” to close the bridge, Mara Lind said.", "Mara Lind")]
    [InlineData("The plan is “dead” and will not come back, the mayor told reporters.", "the mayor")]
    [InlineData("It was “a mistake” to close the bridge, said Ada Quist, who runs the port.", "Ada Quist")]
    [InlineData("Closing the bridge was “a mistake” for the town, Tom Hale’s lawyer, Ada Quist, said.", "Ada Quist")]
    [InlineData("The “old” bridge and the “new” one will stay, she said.", "she")]
    public void Takes_the_subject_of_the_report_that_ends_the_sentence(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new ClosingCue()));

    [Theory]
    [InlineData("The bridge “will not last” another winter.")]
    [InlineData("Mara Lind said the bridge “will not last”.")]
    [InlineData("The bridge “will not last”, and Mara Lind left.")]
    [InlineData("Mara Lind said on Friday: “We are ready.”")]
    public void Leaves_sentences_that_end_otherwise_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new ClosingCue()));
}
