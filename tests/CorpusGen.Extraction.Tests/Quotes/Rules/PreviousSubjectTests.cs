using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class PreviousSubjectTests
{
    [Theory]
    [InlineData("Mara Lind did not hide her anger. “We were betrayed.”", "Mara Lind")]
    [InlineData("She nodded. “We were betrayed.”", "She")]
    [InlineData("The senator nodded. “We were betrayed.”", "The senator")]
    [InlineData("After Jon Park left, she said it was late. “We were betrayed.”", "she")]
    [InlineData("Jon Park was no friend, Mara Lind said. “We were betrayed.”", "Mara Lind")]
    [InlineData("Mara Lind thought, when it was late, of Jon Park. “We were betrayed.”", "Mara Lind")]
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

    [Fact]
    public void Is_weak_where_the_words_stand_in_a_sentence_of_the_reporters() =>
        Assert.Equal(PreviousSubject.Weak, Analysis.Of("Mara Lind left. It was “a mess”.").Ask(new PreviousSubject())?.Rule);
}
