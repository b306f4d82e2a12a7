using System;
using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class WordBagTests
{
    private static readonly string[] Words =
        ["we", "the", "of", "will", "mill", "mills", "river", "sold", "sell", "it's", "he'd", "is", "would", "grain", "harbour", "and", "wheel", "broke"];

    [Fact]
    public void Counts_a_word_of_the_frame_once_and_another_twice() => Assert.Equal(6, Bag(new Vocabulary(), "we sold the mill").Weight);

    [Fact]
    public void Tells_what_two_can_have_in_common_at_most()
    {
        var vocabulary = new Vocabulary();
        var agreement = Bag(vocabulary, "we sold the old mill").AtMostWith(Bag(vocabulary, "they sold the mills"));

        Assert.Equal((2, 3, 3), (agreement.SharedContent, agreement.SharedWords, agreement.LongestRun));
        Assert.Equal((5, 6, 8), (agreement.Shared, agreement.Shorter, agreement.Longer));
        Assert.Equal((4, 1), (agreement.Frame, agreement.SharedFrame));
    }

    [Fact]
    public void Counts_a_word_as_often_as_both_have_it()
    {
        var vocabulary = new Vocabulary();
        Assert.Equal(2, Bag(vocabulary, "mill mill mill").AtMostWith(Bag(vocabulary, "mill river mill")).SharedContent);
    }

    [Fact]
    public void Never_promises_less_than_the_words_in_their_order_hold()
    {
        var random = new Random(4);
        var vocabulary = new Vocabulary();
        var aligner = new WordAligner(vocabulary);
        for (var round = 0; round < 300; round++)
        {
            var (one, other) = (Some(vocabulary, random), Some(vocabulary, random));
            var found = Agreement.Of(one, other, aligner.Align(one, other));
            var exact = one.Bag.AtMostWith(other.Bag);
            var rough = one.Bag.RoughlyAtMostWith(other.Bag);

            Assert.InRange(found.Shared, 0, exact.Shared);
            Assert.InRange(found.SharedContent, 0, exact.SharedContent);
            Assert.InRange(found.SharedFrame, 0, exact.SharedFrame);
            Assert.InRange(exact.Shared, 0, rough.Shared);
            Assert.InRange(exact.SharedContent, 0, rough.SharedContent);
            Assert.InRange(exact.SharedFrame, 0, rough.SharedFrame);
            Assert.Equal((found.Shorter, found.Longer, found.Frame), (rough.Shorter, rough.Longer, rough.Frame));
        }
    }

    [Fact]
    public void Sees_at_a_glance_that_two_of_few_words_have_none_in_common()
    {
        var vocabulary = new Vocabulary();
        Assert.Equal(0, Bag(vocabulary, "mill river grain").RoughlyAtMostWith(Bag(vocabulary, "wheel harbour bread")).Shared);
        Assert.Equal(2, Bag(vocabulary, "mill river grain").RoughlyAtMostWith(Bag(vocabulary, "wheel harbour grain")).Shared);
    }

    [Fact]
    public void Sees_at_a_glance_how_many_of_many_words_are_missing()
    {
        var vocabulary = new Vocabulary();
        var (one, other) = (Bag(vocabulary, Row("m", 0, 30)), Bag(vocabulary, Row("m", 30, 60)));

        Assert.Equal(0, one.RoughlyAtMostWith(other).SharedContent);
        Assert.Equal(30, one.RoughlyAtMostWith(one).SharedContent);
        Assert.Equal(10, one.RoughlyAtMostWith(Bag(vocabulary, Row("m", 20, 50))).SharedContent);
    }

    private static string Row(string letter, int from, int to) => string.Join(" ", Enumerable.Range(from, to - from).Select(i => letter + (100 + i) + "q"));

    private static SayingWords Some(Vocabulary vocabulary, Random random) =>
        SayingWordsReading.Words(vocabulary, string.Join(" ", Enumerable.Range(0, random.Next(1, 14)).Select(_ => Words[random.Next(Words.Length)])));

    private static WordBag Bag(Vocabulary vocabulary, string text) => new(SayingWordsReading.Words(vocabulary, text));
}
