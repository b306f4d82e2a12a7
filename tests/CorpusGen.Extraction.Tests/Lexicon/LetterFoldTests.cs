using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class LetterFoldTests
{
    [Theory]
    [InlineData('É', 'e')]
    [InlineData('ł', 'l')]
    [InlineData('Ø', 'o')]
    [InlineData('İ', 'i')]
    [InlineData('ễ', 'e')]
    [InlineData('ț', 't')]
    [InlineData('’', '\'')]
    [InlineData('\u00A0', ' ')]
    [InlineData('\u2003', ' ')]
    [InlineData('Я', 'я')]
    [InlineData('7', '7')]
    [InlineData('×', '×')]
    public void Gives_the_plain_small_letter(char letter, char plain) => Assert.Equal(plain, LetterFold.Fold(letter));

    [Fact]
    public void Agrees_with_decomposition()
    {
        var wrong = Enumerable.Range(0xC0, 0x180 - 0xC0).Concat(Enumerable.Range(0x1E00, 0x100))
            .Select(code => (char)code)
            .Where(letter => letter.ToString().Normalize(NormalizationForm.FormD) is [>= 'A' and <= 'z' and var plain, ..]
                && LetterFold.Fold(letter) != char.ToLower(plain, CultureInfo.InvariantCulture));
        Assert.Empty(wrong);
    }
}
