using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class WordShapeTests
{
    [Theory]
    [InlineData("reprised", "Small, Past")]
    [InlineData("Livestreaming", "Capital, Gerund")]
    [InlineData("boldly", "Small, Adverb")]
    [InlineData("red", "Small")]
    [InlineData("far-flanked", "Small")]
    [InlineData("king", "Small")]
    [InlineData("", "None")]
    public void Sees_the_first_letter_and_the_ending(string word, string looks) =>
        Assert.Equal(looks, WordShape.LooksOf(word).ToString());

    [Theory]
    [InlineData("harbourless", "Adjective")]
    [InlineData("anti-ferry", "Adjective")]
    [InlineData("quaysidely", "Adverb")]
    [InlineData("quayside", "Noun")]
    public void Guesses_the_class_of_a_word_that_no_list_has(string word, string expected) =>
        Assert.Equal(expected, WordShape.ClassOf(word, WordClass.None).ToString());

    [Fact]
    public void Believes_the_list_before_the_ending() => Assert.Equal(WordClass.Adjective, WordShape.ClassOf("friendly", WordClass.Adjective));
}
