using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SayingToolsTests
{
    // The short forms and what they stand for are six words, known from the start.
    [Theory]
    [InlineData("barley oats clover", "hemp flax mint", false)]
    [InlineData("barley oats clover", "hemp flax mint sage thyme dill fennel copper nickel", false)]
    [InlineData("barley oats clover", "hemp flax mint sage thyme dill fennel copper nickel zinc", true)]
    public void Are_worn_out_once_the_words_are_more_than_twice_those_of_the_first_linking(string first, string later, bool areWornOut)
    {
        var tools = new SayingTools();
        tools.WordsOf(Document(first));
        tools.Turn();
        tools.WordsOf(Document(later));
        tools.Turn();

        Assert.Equal(areWornOut, tools.AreWornOut);
    }

    private static LinkableDocument Document(string words) => new(new CorpusBuilder().Add("a.txt", "Mara Lind: " + words).Documents[0]);
}
