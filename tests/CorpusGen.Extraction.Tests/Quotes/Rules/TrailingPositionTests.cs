using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class TrailingPositionTests
{
    [Theory]
    [InlineData("“We stay,” Lind said.", true)]
    [InlineData("“We stay”, Lind said.", true)]
    [InlineData("“We stay here tonight” Lind said.", false)]
    [InlineData("“We shall stay forever” Lind said.", true)]
    [InlineData("Of “we shall stay here forever” Lind said much.", false)]
    public void Is_open_behind_a_pause_or_a_sentence(string text, bool isOpen) =>
        Assert.Equal(isOpen, TrailingPosition.IsOpen(Analysis.Of(text).Scene, 0));
}
