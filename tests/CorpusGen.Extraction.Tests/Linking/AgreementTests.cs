using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class AgreementTests
{
    [Fact]
    public void Weighs_the_words_that_both_have()
    {
        var agreement = Of("we sold the old mill by the river", "we sold the mill by the river");

        Assert.Equal((7, 3), (agreement.SharedWords, agreement.SharedContent));
        Assert.Equal((10, 10, 12), (agreement.Shared, agreement.Shorter, agreement.Longer));
        Assert.Equal((1, 4), (agreement.Breaks, agreement.LongestRun));
        Assert.Equal(1.0, agreement.Coverage);
        Assert.Equal(20.0 / 22, agreement.Dice);
        Assert.Equal((8, 4, 1.0), (agreement.Frame, agreement.SharedFrame, agreement.FrameDice));
    }

    [Fact]
    public void Counts_no_break_at_an_edge()
    {
        var agreement = Of("yesterday we sold the mill at last", "we sold the mill");

        Assert.Equal((0, 4), (agreement.Breaks, agreement.LongestRun));
    }

    [Fact]
    public void Takes_another_form_of_a_word_for_the_word() => Assert.Equal(4, Of("we sold the mill", "we sell the mills").SharedWords);

    [Theory]
    [InlineData("we sold 300 sacks", "we sold 900 sacks", true)]
    [InlineData("we sold 300 sacks", "we sold 300 sacks", false)]
    [InlineData("we sold 300 sacks", "we sold corn sacks", false)]
    [InlineData("we sold corn sacks", "we sold 300 sacks", false)]
    [InlineData("we sold 300 sacks", "we sold sacks", false)]
    public void Sees_that_a_number_stands_for_another_number(string one, string other, bool differ) =>
        Assert.Equal(differ, Of(one, other).NumbersDiffer);

    [Fact]
    public void Of_nothing_is_none()
    {
        var agreement = default(Agreement);

        Assert.Equal((0.0, 0.0, 0.0), (agreement.Coverage, agreement.Dice, agreement.FrameDice));
    }

    private static Agreement Of(string one, string other)
    {
        var vocabulary = new Vocabulary();
        var (first, second) = (SayingWordsReading.Words(vocabulary, one), SayingWordsReading.Words(vocabulary, other));
        return Agreement.Of(first, second, new WordAligner(vocabulary).Align(first, second));
    }
}
