using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class ReportedContentTests
{
    [Theory]
    [InlineData("Lind said that the plan was “a mistake”.", "the plan was “a mistake")]
    [InlineData("Lind said the plan was “a mistake”.", "the plan was “a mistake")]
    [InlineData("Lind told reporters that the plan was “a mistake”.", "the plan was “a mistake")]
    [InlineData("Lind called the plan “a mistake”.", "the plan “a mistake")]
    [InlineData("The plan was “a mistake”, Lind said.", "The plan was “a mistake")]
    [InlineData("The bridge is “beyond repair”, according to Lind.", "The bridge is “beyond repair")]
    [InlineData("Lind said the plan was “a mistake” and “a mess”.", "the plan was “a mistake” and “a mess")]
    public void Covers_the_reported_clause_of_mixed_speech(string text, string content) =>
        Assert.Equal(content, Analysis.Of(text).Content());

    [Theory]
    [InlineData("“We are ready,” said Lind.", "We are ready,")]
    [InlineData("“We,” Lind said, “are ready.”", "We,|are ready.")]
    [InlineData("Lind said: “We are ready.”", "We are ready.")]
    [InlineData("Mara Lind left, full of “hope and anger and a longing for the sea”.", "hope and anger and a longing for the sea")]
    public void Is_the_words_alone_of_direct_speech_and_without_a_cue(string text, string content) =>
        Assert.Equal(content, Analysis.Of(text).Content());
}
