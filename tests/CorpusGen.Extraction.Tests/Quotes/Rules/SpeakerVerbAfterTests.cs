using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class SpeakerVerbAfterTests
{
    [Theory]
    [InlineData("“We are ready,” an angry Hale shot back.", "an angry Hale")]
    [InlineData("“We are ready,” Mara Lind, the mayor, flashed.", "Mara Lind")]
    [InlineData("“We are ready!” beamed Mara Lind.", "Mara Lind")]
    [InlineData("“We are ready,” the mayor went on, as if she had not heard.", "the mayor")]
    public void Takes_the_subject_behind_an_open_quotation_whatever_its_verb(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new SpeakerVerbAfter()));

    [Theory]
    [InlineData("“We are ready.” Mara Lind left.")]
    [InlineData("The “ready,” Mara Lind thought, was old.")]
    [InlineData("“We are ready,” the roof creaked.")]
    [InlineData("“We are ready,” Mara Lind was told.")]
    [InlineData("“We are ready.”")]
    public void Leaves_closed_quotations_things_and_hearers_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new SpeakerVerbAfter()));
}
