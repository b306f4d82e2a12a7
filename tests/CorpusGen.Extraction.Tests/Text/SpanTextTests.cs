using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class SpanTextTests
{
    [Theory]
    [InlineData("We\nstay", 7)]
    [InlineData("We\r\nstay", 7)]
    [InlineData("We\r\rstay", 8)]
    [InlineData("", 0)]
    public void Counts_a_line_end_once(string text, int length) => Assert.Equal(length, text.LengthOf(new Span(0, text.Length)));

    [Theory]
    [InlineData("We\r\nstay", 7, false)]
    [InlineData("We\r\nstay", 6, true)]
    [InlineData("We\r\nstay", 3, true)]
    [InlineData("We\r\nstay", 8, false)]
    public void Tells_what_is_longer_than_a_limit(string text, int limit, bool isLonger) =>
        Assert.Equal(isLonger, text.IsLongerThan(new Span(0, text.Length), limit));
}
