using System;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class CharactersTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("quay", 4)]
    [InlineData("Quay side", 4)]
    [InlineData("quay’s", 4)]
    [InlineData("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 52)]
    [InlineData("abcdefghijklmnop", 16)]
    [InlineData("abcdefghijklmno-", 15)]
    [InlineData("abcdefghijklmnopq-rstuvwxyzabcdefghi", 17)]
    public void Counts_the_plain_letters_of_a_beginning(string text, int count) => Assert.Equal(count, Characters.CountPlainLetters(text.AsSpan()));

    // What stands beside the letters in the code, and what becomes one where a bit is set or cut off.
    [Theory]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('`')]
    [InlineData('{')]
    [InlineData('0')]
    [InlineData('é')]
    [InlineData('\u212A')]
    [InlineData('\u0161')]
    [InlineData('\uFF41')]
    public void Ends_them_at_any_other_character(char other)
    {
        for (var before = 0; before < 40; before++)
        {
            var text = new string('z', before) + other + new string('A', 40);
            Assert.Equal(before, Characters.CountPlainLetters(text.AsSpan()));
        }
    }

    [Theory]
    [InlineData("the quay of Oxby", 0, 12)]
    [InlineData("the quay of Oxby", 12, 12)]
    [InlineData("the quay of Oxby", 13, -1)]
    [InlineData("Élan @[`{ Z", 0, 10)]
    [InlineData("", 0, -1)]
    public void Finds_the_next_capital(string text, int start, int index) => Assert.Equal(index, Characters.IndexOfCapital(text, start));
}
