using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class QuoteGroupsTests
{
    [Theory]
    [InlineData("“We,” Mara Lind said, “are ready.”", "We, … are ready.")]
    [InlineData("“We are ready,” Mara Lind said. “The rest is talk.”", "We are ready, … The rest is talk.")]
    [InlineData("“We are ready,” said Mara Lind. “The rest is talk.”", "We are ready, … The rest is talk.")]
    [InlineData("The “old” bridge was “a risk”, Lind said.", "old … a risk")]
    [InlineData("‘We,’ Ms Hale said, ‘are ready.’", "We, … are ready.")]
    [InlineData("“First, we talk.\n\n“Then we go,” said Lind.", "First, we talk. Then we go,")]
    public void Joins_the_pieces_of_one_quotation(string text, string words)
    {
        var analysis = Analysis.Of(text);

        Assert.Equal(1, analysis.QuoteCount);
        Assert.Equal(words, analysis.Words());
    }

    [Theory]
    [InlineData("“We are ready,” Mara Lind said. She looked up. “The rest is talk.”", 2)]
    [InlineData("“We are ready,” Mara Lind said.\n\n“The rest is talk.”", 2)]
    [InlineData("“We are ready,” said Lind. “We are not,” said Park.", 2)]
    [InlineData("“No,” Lind said, adding that it was “a mistake”.", 2)]
    [InlineData("Lind said: “We go.” Park said: “We stay.”", 2)]
    public void Keeps_two_sayings_apart(string text, int count) => Assert.Equal(count, Analysis.Of(text).QuoteCount);

    [Fact]
    public void Keeps_the_order_of_the_text()
    {
        var analysis = Analysis.Of("“A,” said Lind. “B,” said Park. Hale called it “a c”.");

        Assert.Equal(["A,", "B,", "a c"], Enumerable.Range(0, analysis.QuoteCount).Select(analysis.Words));
    }
}
