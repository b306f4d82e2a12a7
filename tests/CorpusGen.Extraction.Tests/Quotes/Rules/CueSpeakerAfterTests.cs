using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class CueSpeakerAfterTests
{
    [Theory]
    [InlineData("“We are ready,” said Mara Lind.", "Mara Lind")]
    [InlineData("“We are ready!” shouted Mr. Brandt from the pier.", "Mr. Brandt")]
    [InlineData("“Are we ready?” asked the harbour master.", "the harbour master")]
    [InlineData("“We are ready,” says Sen. Ada Quist (D-Vt.).", "Sen. Ada Quist")]
    [InlineData("“We are ready,” read a statement from the port.", "a statement")]
    [InlineData("‘We won’t go,’ said Ms Hale.", "Ms Hale")]
    [InlineData("“We are ready,” said Omar al-Rashidi, a spokesman.", "Omar al-Rashidi")]
    [InlineData("“We are ready,” said Treasury spokeswoman Mara Lind.", "Treasury spokeswoman Mara Lind")]
    [InlineData("“We are ready”, said José Peña.", "José Peña")]
    [InlineData("“We are ready,” added she.", "she")]
    [InlineData("“We are ready,” tweeted Ada Quist.", "Ada Quist")]
    [InlineData("“We are ready,” exhorted Ada Quist.", "Ada Quist")]
    [InlineData("Then came the answer: “We are ready,” exhorted Ada Quist.", "Ada Quist")]
    [InlineData("“We are ready.\n\n“We go,” said Mara Lind.", "Mara Lind")]
    public void Takes_the_phrase_behind_the_cue(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new CueSpeakerAfter()));

    [Theory]
    [InlineData("“We are ready,” said the mayor of Oxby, Mara Lind.", "Mara Lind")]
    public void Takes_the_name_behind_a_role(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new CueSpeakerAfter()));

    [Theory]
    [InlineData("“We are ready,” Mara Lind said.")]
    [InlineData("“We are ready” shirts filled the pier.")]
    [InlineData("“We are ready,” was printed on the shirt.")]
    [InlineData("Mara Lind said, “We are ready.”")]
    [InlineData("“We are ready.” The boats left.")]
    [InlineData("“We are ready,” said on Monday.")]
    [InlineData("Mara Lind, star of “The Last Pier,” thanked Jon Park.")]
    [InlineData("Mara Lind, citing “the storm,” said the captain had left.")]
    [InlineData("Mara Lind summed him up as “hopeless,” denounced the plan and left.")]
    [InlineData("Half of the “liberals” said they would stay.")]
    [InlineData("The plan, which Mara Lind had called “modest”, would have added six sailings.")]
    [InlineData("The plan Lind called “modest” has added six captains to the payroll.")]
    public void Leaves_other_verbs_and_orders_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new CueSpeakerAfter()));

    [Fact]
    public void Describes_a_source_the_text_does_not_name() =>
        Assert.Equal("one of the captains", Analysis.Of("“We are ready,” said one of the captains.").Speaker(0));
}
