using System;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class LexemeCacheTests
{
    [Fact]
    public void Looks_a_word_up_once() => Assert.Same(LexemeCache.Find("quaysides"), LexemeCache.Find("the quaysides".AsSpan(4)));

    [Theory]
    [InlineData("Hart", "hart")]
    [InlineData("ab", "abc")]
    [InlineData("harbour", "harbours")]
    [InlineData("seawalls", "seafalls")]
    [InlineData("interconnected", "intercepted")]
    [InlineData("underXwater", "underYwater")]
    public void Tells_words_apart(string one, string other) =>
        Assert.Equal((one, other), (LexemeCache.Find(one).Word, LexemeCache.Find(other).Word));

    [Fact]
    public void Gives_the_right_entry_where_more_words_come_than_it_has_room_for()
    {
        var words = Enumerable.Range(0, 100_000).Select(i => $"quay{i}side").ToArray();

        Assert.All(words.Concat(words), word => Assert.Equal(word, LexemeCache.Find(word).Word));
    }

    [Fact]
    public void Keeps_no_word_that_is_longer_than_words_are()
    {
        var word = new string('a', 200);

        Assert.Equal(word, LexemeCache.Find(word).Word);
        Assert.NotSame(LexemeCache.Find(word), LexemeCache.Find(word));
    }
}
