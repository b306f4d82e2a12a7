using System.Linq;
using System.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("The ferry left.|Nobody waved.")]
    [InlineData("Did it leave?|Nobody knew!|Nobody asked…|Nobody cared.")]
    [InlineData("It left in the U.S.|He stayed.")]
    [InlineData("The ferry left (at noon.)|Nobody waved.")]
    public void Ends_a_sentence_at_its_mark(string sentences) => AssertSentences(sentences);

    [Theory]
    [InlineData("Mr. Hale met Gov. Quist in the U.S. Senate.")]
    [InlineData("John F. Hart left.")]
    [InlineData("Yahoo! said it would pay.")]
    [InlineData("He paused ... and left.")]
    [InlineData("Sen. Ada Quist (D-Vt.) left.")]
    public void Ends_none_at_a_point_inside(string sentences) => AssertSentences(sentences);

    [Theory]
    [InlineData("“We won’t.”|The minister left.")]
    [InlineData("“We won’t!”|“You will,” said Lind.")]
    [InlineData("“Why?” she said.")]
    [InlineData("“Why?” said Mara Lind.")]
    [InlineData("“Why?” Mara Lind said.")]
    [InlineData("“Why?” Mara Lind, the mayor, asked.")]
    [InlineData("“Why?” Lind, a retired worker from the old harbour, asked.")]
    [InlineData("“Why?” Lind asked the minister.")]
    [InlineData("“Why?”|Ms. Hale said it was late.")]
    [InlineData("“Why?”|She said nothing.")]
    [InlineData("“We won’t,” Lind said.|“The rest is talk.”")]
    [InlineData("She called it “No. 1. Or 2.” and left.")]
    [InlineData("“We won’t.”|(He laughed.)")]
    [InlineData("“We won’t.”|Hale: “We will.”")]
    public void Knows_by_what_follows_whether_a_quotation_ends_one(string sentences) => AssertSentences(sentences);

    [Fact]
    public void Ends_a_sentence_with_its_paragraph() =>
        Assert.Equal(["No stop here", "“Yes”"], Analysis.Of("No stop here\n\n“Yes”").SentenceTexts);

    [Fact]
    public void Cuts_a_text_without_stops()
    {
        var text = new StringBuilder().Insert(0, "row ", 2000).ToString();

        Assert.All(Analysis.Of(text).Narration.Sentences, s => Assert.InRange(s.End - s.Start, 1, 500));
    }

    private static void AssertSentences(string sentences) =>
        Assert.Equal(sentences.Split('|'), Analysis.Of(sentences.Replace('|', ' ')).SentenceTexts.ToArray());
}
