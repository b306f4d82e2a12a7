using System;
using System.Linq;
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
    [InlineData(". Mara saw Ada.B éC [D xE", 2, new[] { 0, 9, 13 })]
    [InlineData(" Ab Cd Ef Gh Ij Kl", 1, new[] { 0, 3, 6, 9, 12, 15 })]
    [InlineData("  @ [ ` { 0 é \u212A Š", 1, new int[0])]
    public void Finds_the_capitals_that_open_words(string text, int start, int[] places)
    {
        var found = Characters.OpeningCapitals(text.PadRight(40), start);

        Assert.Equal(places, Enumerable.Range(0, Characters.OpeningsAtOnce).Where(place => (found >> place & 1) != 0));
    }
}
