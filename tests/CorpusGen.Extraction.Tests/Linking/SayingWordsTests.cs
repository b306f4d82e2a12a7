using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SayingWordsTests
{
    private readonly Vocabulary _vocabulary = new();

    [Theory]
    [InlineData("We sold it.", "we sold it", true)]
    [InlineData("We sold it", "We sold them", false)]
    [InlineData("We sold it", "We sold it at last", false)]
    [InlineData("We will go", "We’ll go", false)]
    [InlineData("We’ll go", "We'll go!", true)]
    [InlineData("it is", "is it", false)]
    public void Are_equal_when_they_are_the_same_words_in_the_same_spelling(string one, string other, bool expected)
    {
        var (first, second) = (Words(one), Words(other));

        Assert.Equal(expected, first.Equals(second));
        Assert.Equal(expected, first.Equals((object)second));
        if (expected) Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Are_equal_to_nothing_else()
    {
        Assert.False(Words("We sold it").Equals(null));
        Assert.False(Words("We sold it").Equals((object)"We sold it"));
    }

    [Theory]
    [InlineData("plainly dead letters", true)]
    [InlineData("dead letters", false)]
    [InlineData("it is dead", false)]
    [InlineData("we had to do it for you", true)]
    [InlineData("we had to do it", false)]
    [InlineData("Make Rivers Swim Again", false)]
    [InlineData("Make Rivers swim Again", true)]
    [InlineData("Make the Rivers Swim Again", false)]
    [InlineData("“Make” Rivers [Swim] Again", false)]
    [InlineData("Make All Rivers and Harbours Swim Again", true)]
    [InlineData("Thank you very much", false)]
    [InlineData("Thank you very much, dear captains", true)]
    public void Are_telling_when_no_two_speakers_would_say_them_by_chance(string text, bool expected) => Assert.Equal(expected, Words(text).AreTelling);

    private SayingWords Words(string text) => SayingWordsReading.Words(_vocabulary, text);
}
