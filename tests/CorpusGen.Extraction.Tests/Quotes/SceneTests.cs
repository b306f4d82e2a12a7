using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class SceneTests
{
    [Theory]
    [InlineData("“We stay.”", true)]
    [InlineData("“We stay.” – “We go.”", true)]
    [InlineData("Who “stays”?", false)]
    [InlineData("That “we stay”.", false)]
    [InlineData("For “those who stay”.", false)]
    [InlineData("“We stay,” said Lind.", false)]
    public void Knows_a_sentence_that_is_nothing_but_a_quotation(string text, bool isAlone) =>
        Assert.Equal(isAlone, Scene.IsQuotationAlone(Analysis.Of(text).Sentences[0]));
}
