using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class SpeakerCueBeforeTests
{
    [Theory]
    [InlineData("Mara Lind said, “We are ready.”", "Mara Lind")]
    [InlineData("Noting that “time is short”, Lind left.", "Lind")]
    [InlineData("Mara Lind said: “We are ready.”", "Mara Lind")]
    [InlineData("Mara Lind said “we are ready”.", "Mara Lind")]
    [InlineData("Mara Lind said that “we are ready”.", "Mara Lind")]
    [InlineData("Mara Lind, the mayor of Oxby, said: “We are ready.”", "Mara Lind")]
    [InlineData("Mara Lind, who lost the vote in May, said: “We are ready.”", "Mara Lind")]
    [InlineData("In a letter to Jon Park, Mara Lind wrote: “We are ready.”", "Mara Lind")]
    [InlineData("When Jon Park asked about the bridge, Lind said: “We are ready.”", "Lind")]
    [InlineData("Speaking in Oxby on Monday, Lind said: “We are ready.”", "Lind")]
    [InlineData("Lind looked up and said quietly: “We are ready.”", "Lind")]
    [InlineData("The report said: “We are ready.”", "The report")]
    [InlineData("Tom Hale told the court that Ada Quist had said: “The plan is dead.”", "Ada Quist")]
    public void Takes_the_subject_of_the_verb_before_the_words(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new SpeakerCueBefore()));

    [Theory]
    [InlineData("The Herald quoted Mara Lind as saying: “We are ready.”")]
    [InlineData("Mara Lind was told: “We are ready.”")]
    [InlineData("Mara Lind wants to say: “We are ready.”")]
    [InlineData("Mara Lind called it “a mistake”.")]
    [InlineData("Mara Lind said the bridge was “late”.")]
    [InlineData("“We are ready,” Mara Lind said.")]
    public void Leaves_alone_what_stands_farther_off_or_is_relayed(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new SpeakerCueBefore()));
}
