using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class SentenceSubjectTests
{
    [Theory]
    [InlineData("Mara Lind spoke for an hour, full of “hope and anger”.", "Mara Lind")]
    [InlineData("She left with “hope and anger”.", "She")]
    [InlineData("The firm was asked, and its director, Mara Lind, had “no comment”.", "Mara Lind")]
    [InlineData("Mara Lind, who had lost, was full of “hope”.", "Mara Lind")]
    [InlineData("On Monday Mara Lind came back with “a plan”.", "Mara Lind")]
    public void Takes_the_person_whose_clause_holds_the_words(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new SentenceSubject()));

    [Theory]
    [InlineData("The plan was full of “hope”.")]
    [InlineData("Mara Lind was accused of “sleeping on the job”.")]
    [InlineData("“We are ready.”")]
    [InlineData("The so-called “bridge party” lost.")]
    public void Leaves_things_and_those_spoken_of_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new SentenceSubject()));
}
