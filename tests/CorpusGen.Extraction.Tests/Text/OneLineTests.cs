using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class OneLineTests
{
    [Theory]
    [InlineData("We stay here.", "We stay here.")]
    [InlineData("We\r\nstay\there.", "We stay here.")]
    [InlineData("  We  stay\u00A0here. \n", "We stay here.")]
    [InlineData("We\u2028stay", "We stay")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    public void Makes_white_space_single(string words, string line) => Assert.Equal(line, OneLine.Of(words));

    [Fact]
    public void Copies_nothing_that_is_on_one_line()
    {
        const string Words = "We stay here.";

        Assert.Same(Words, OneLine.Of(Words));
    }
}
