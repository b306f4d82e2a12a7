using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class PreviousSubjectTests
{
    [Theory]
    [InlineData("Mara Lind did not hide her anger. “We were betrayed.”", "Mara Lind")]
    [InlineData("She nodded. “We were betrayed.”", "She")]
    [InlineData("Jon Park thanked Mara Lind’s brother. “He saved us.”", "Jon Park")]
    [InlineData("After the vote, Mara Lind nodded at Jon Park. “We won.”", "Mara Lind")]
    public void Takes_the_subject_of_the_sentence_before(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new PreviousSubject()));

    [Theory]
    [InlineData("Mara Lind did not hide her anger.\n\n“We were betrayed.”")]
    [InlineData("“We were betrayed.”")]
    [InlineData("The boats left. “We were betrayed.”")]
    public void Stays_in_the_paragraph(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new PreviousSubject()));
}
