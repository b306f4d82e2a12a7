using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class QuoteKindsTests
{
    [Theory]
    [InlineData("“We are ready,” said Lind.", "Direct")]
    [InlineData("Lind said: “We are ready.”", "Direct")]
    [InlineData("Lind said, “We are ready.”", "Direct")]
    [InlineData("Lind said “We are ready.”", "Direct")]
    [InlineData("Lind: “We are ready.”", "Direct")]
    [InlineData("“we are ready”", "Direct")]
    [InlineData("“We,” Lind said, “are ready.”", "Direct")]
    [InlineData("Lind was blunt — “We failed.”", "Direct")]
    [InlineData("‘We won’t go,’ said Lind.", "Direct")]
    [InlineData("Lind said the plan was “a mistake”.", "Mixed")]
    [InlineData("Lind called it “a mistake”.", "Mixed")]
    [InlineData("“a mistake that will cost us dearly” was what Lind called it.", "Mixed")]
    [InlineData("Lind attacked the “Oxby plan”, she said.", "Mixed")]
    [InlineData("Lind said “we stay”.", "Mixed")]
    public void Tells_direct_from_mixed(string text, string kind) => Assert.Equal(kind, Analysis.Of(text).Kind().ToString());
}
