using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class SpeakerCueAfterTests
{
    [Theory]
    [InlineData("“We are ready,” Mara Lind, who chairs the board, said.", "Mara Lind")]
    [InlineData("“We are ready,” Mara Lind said.", "Mara Lind")]
    [InlineData("“We are ready,” she told reporters.", "she")]
    [InlineData("“We are ready,” Mara Lind, a former mayor of Oxby, told the crowd.", "Mara Lind")]
    [InlineData("“We are ready,” Lind told Jon Park of the Oxby Herald.", "Lind")]
    [InlineData("“We are ready,” House Speaker Ada Quist (R-Wis.) told reporters.", "House Speaker Ada Quist")]
    [InlineData("“We are ready,” Mrs. Brandt, 52, said.", "Mrs. Brandt")]
    [InlineData("“We are ready,” Mara Lind, who had told him so before, said.", "Mara Lind")]
    [InlineData("“We are ready,” Lind later repeatedly insisted.", "Lind")]
    [InlineData("“We are ready,” the company said in a statement.", "the company")]
    [InlineData("“We are ready,” Lind said, smiling at Park.", "Lind")]
    [InlineData("“Are we ready?” Lind asked Park.", "Lind")]
    [InlineData("“We have a plan and the money” for the coast, Lind said.", "Lind")]
    [InlineData("The plan was ‘a mistake’, Ms Hale said.", "Ms Hale")]
    [InlineData("“No,” Ada Quist said after Tom Hale asked if she would run.", "Ada Quist")]
    public void Takes_the_phrase_between_quotation_and_cue(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new SpeakerCueAfter()));

    [Theory]
    [InlineData("“We are ready,” the Secretary of State, Ada Quist, said.", "Ada Quist")]
    [InlineData("“We are ready,” the mayor of Oxby, Mara Lind, told reporters.", "Mara Lind")]
    public void Takes_the_name_behind_a_role(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new SpeakerCueAfter()));

    [Theory]
    [InlineData("“We are ready,” said Mara Lind.")]
    [InlineData("“We are ready,” Mara Lind left.")]
    [InlineData("“We are ready,” he was told.")]
    [InlineData("The “old” plan said nothing.")]
    [InlineData("“We are ready.”")]
    [InlineData("“Ready” in his mouth said nothing.")]
    public void Leaves_alone_what_says_nothing(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new SpeakerCueAfter()));
}
