using System;
using System.Linq;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class CharactersTests
{
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
