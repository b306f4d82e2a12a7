using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class MarkContextTests
{
    [Theory]
    [InlineData("She left. “We stay.\nHe said so.", 10, "“We stay.")]
    [InlineData("“We stay", 0, "“We stay")]
    [InlineData("She said: “", 10, "“")]
    [InlineData("“We will stay in the harbour until the ice is gone.", 0, "“We will stay in the harbour…")]
    [InlineData("“We\twill\u0007stay", 0, "“We will stay")]
    [InlineData("“0123456789012345678901234567890123456789", 0, "“012345678901234567890123456789…")]
    [InlineData("“01234567890123456789012345678😀9012", 0, "“01234567890123456789012345678…")]
    public void Shows_what_an_opening_mark_opens(string text, int mark, string shown) =>
        Assert.Equal(shown, MarkContext.Of(text, new Span(mark, 1), opens: true));

    [Theory]
    [InlineData("She left.\nWe stay.” He said so.", 18, "We stay.”")]
    [InlineData("We stay.”", 8, "We stay.”")]
    [InlineData("”", 0, "”")]
    [InlineData("We will stay in the harbour until the ice is gone.”", 50, "…harbour until the ice is gone.”")]
    [InlineData("0123456789012345678901234567890123456789”", 40, "…89012345678901234567890123456789”")]
    [InlineData("0123456😀0123456789012345678901234567890”", 40, "…0123456789012345678901234567890”")]
    public void Shows_what_a_closing_mark_closes(string text, int mark, string shown) =>
        Assert.Equal(shown, MarkContext.Of(text, new Span(mark, 1), opens: false));
}
