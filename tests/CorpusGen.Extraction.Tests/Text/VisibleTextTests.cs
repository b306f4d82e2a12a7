using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class VisibleTextTests
{
    [Theory]
    [InlineData("Zoë “stays” 😀 — here", "Zoë “stays” 😀 — here")]
    [InlineData("co\u00ADoperate \u200D 👩\u200D🚒", "co\u00ADoperate \u200D 👩\u200D🚒")]
    [InlineData("a\u001B[31mb\tc\r\nd\0", @"a\u001B[31mb\u0009c\u000D\u000Ad\u0000")]
    [InlineData("\u202Ea\u2066b\u200Fc\uFEFF\u2028", @"\u202Ea\u2066b\u200Fc\uFEFF\u2028")]
    [InlineData("a\U000E0041b", @"a\uE0041b")]
    [InlineData("", "")]
    public void Shows_as_a_number_what_would_command_a_terminal(string words, string visible) => Assert.Equal(visible, VisibleText.Of(words));

    [Fact]
    public void Shows_half_of_a_pair_as_what_it_is()
    {
        Assert.Equal("a\uFFFDb", VisibleText.Of("a\uD800b"));
        Assert.Equal("\uFFFD\uFFFD", VisibleText.Of("\uDC00\uD800"));
    }
}
