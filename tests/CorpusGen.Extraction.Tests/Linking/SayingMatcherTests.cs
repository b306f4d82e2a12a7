using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SayingMatcherTests
{
    private const string Herbs = "barley oats clover hemp flax mint sage thyme dill fennel copper nickel zinc walnut cherry maple rye wheat";

    [Theory]
    [InlineData(Herbs + " lead tin", Herbs + " lead iron", true)]
    [InlineData(Herbs + " lead", Herbs + " iron", false)]
    public void Takes_quotations_that_differ_in_one_word_of_twenty_for_nearly_identical(string one, string other, bool expected)
    {
        var vocabulary = new Vocabulary();
        var matcher = new SayingMatcher(new WordAligner(vocabulary));

        Assert.Equal(expected, matcher.AreNearlyIdentical(Saying(vocabulary, one), Saying(vocabulary, other)));
    }

    private static Saying Saying(Vocabulary vocabulary, string text) => new(SayingWordsReading.Words(vocabulary, text), default);
}
