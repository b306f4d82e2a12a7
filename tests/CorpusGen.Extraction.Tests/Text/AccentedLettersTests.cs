using System.Linq;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class AccentedLettersTests
{
    [Theory]
    [InlineData('e', '\u0301', 'é')]
    [InlineData('E', '\u0301', 'É')]
    [InlineData('A', '\u030A', 'Å')]
    [InlineData('ơ', '\u0323', 'ợ')]
    public void Puts_a_letter_and_its_accent_together(char letter, char accent, char expected)
    {
        Assert.True(AccentedLetters.TryCompose(letter, accent, out var accented));
        Assert.Equal(expected, accented);
    }

    [Theory]
    [InlineData('q', '\u0301')]
    [InlineData('é', 'x')]
    [InlineData('T', '\u0308')]
    [InlineData('\uD83D', '\u0301')]
    public void Leaves_what_is_no_letter_of_its_own(char letter, char accent) =>
        Assert.False(AccentedLetters.TryCompose(letter, accent, out _));

    [Fact]
    public void Gives_capitals_that_are_the_capitals_of_what_it_gives() =>
        Assert.All(
            from letter in Enumerable.Range('a', 26).Select(c => (char)c)
            from accent in Enumerable.Range(0x300, 0x30).Select(c => (char)c)
            where AccentedLetters.TryCompose(char.ToUpperInvariant(letter), accent, out _)
            select (letter, accent),
            pair =>
            {
                AccentedLetters.TryCompose(pair.letter, pair.accent, out var small);
                AccentedLetters.TryCompose(char.ToUpperInvariant(pair.letter), pair.accent, out var capital);
                Assert.Equal(char.ToUpperInvariant(small), capital);
                Assert.NotEqual(small, capital);
            });
}
