using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class LexemeKeyTests
{
    private const string Word = "Überfährten-Amt";

    public static IEnumerable<object[]> Lengths()
    {
        for (var length = 0; length <= Word.Length; length++) yield return [length];
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Is_the_same_wherever_the_word_stands(int length)
    {
        var word = Word.Substring(0, length);
        var alone = LexemeKey.Of(word.AsSpan());

        Assert.Equal(alone, LexemeKey.Of(Word + " and more", 0, length));
        Assert.Equal(alone, LexemeKey.Of($"behind others {word}", 14, length));
        Assert.Equal(alone, LexemeKey.Of($"x{word}\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF", 1, length));
    }

    [Fact]
    public void Differs_by_every_letter_of_a_short_word()
    {
        var keys = new HashSet<LexemeKey>();
        for (var length = 0; length <= 8; length++)
        {
            Assert.True(keys.Add(LexemeKey.Of(new string('a', length).AsSpan())));
            for (var i = 0; i < length; i++)
            {
                var letters = new string('a', length).ToCharArray();
                letters[i] = 'b';
                Assert.True(keys.Add(LexemeKey.Of(letters)));
            }
        }

        Assert.All(keys, key => Assert.True(key.IsWhole));
        Assert.False(LexemeKey.Of("quaysides".AsSpan()).IsWhole);
    }
}
