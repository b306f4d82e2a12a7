using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class PhraseSetTests
{
    private static readonly PhraseSet Phrases = new(["ontributed", "l reporting"]);

    [Theory]
    [InlineData("Mara Lind contributed to this report.", true)]
    [InlineData("Additional reporting by Jo Park.", true)]
    [InlineData("Contributed by Jo Park.", true)]
    [InlineData("CONTRIBUTED BY JO PARK.", false)]
    [InlineData("Reporting by Jo Park.", false)]
    [InlineData("", false)]
    public void Finds_any_of_them_letter_by_letter(string text, bool isThere) => Assert.Equal(isThere, Phrases.IsIn(text));
}
