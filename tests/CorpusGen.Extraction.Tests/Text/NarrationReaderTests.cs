using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class NarrationReaderTests
{
    [Theory]
    [InlineData("Lind said “we stay. Or go” twice.", "Lind|said|“we stay. Or go”|twice|.")]
    [InlineData("“We stay,” said Lind.", "“We stay,”|said|Lind|.")]
    [InlineData("“We,” Lind said, “stay.”", "“We,”|Lind|said|,|“stay.”")]
    [InlineData("“We stay.”", "“We stay.”")]
    [InlineData("‘We stay,’ said Lind.", "‘We stay,’|said|Lind|.")]
    public void Makes_a_quotation_one_token(string text, string tokens) =>
        Assert.Equal(tokens.Split('|'), Analysis.Of(text).Tokens);

    [Fact]
    public void Makes_a_token_of_each_paragraph_of_a_long_quotation()
    {
        var analysis = Analysis.Of("“First, we talk.\n\n“Then we go,” said Lind.");

        Assert.Equal(["“First, we talk.", "“Then we go,”", "said", "Lind", "."], analysis.Tokens);
        Assert.Equal([0, 0], analysis.Narration.Tokens.ToArray().Take(2).Select(t => t.Quotation));
        Assert.Equal([0, 1], analysis.Narration.Sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void Reads_the_headline_as_a_paragraph_of_its_own()
    {
        var document = new DocumentText("article.txt", "Captains “stay”\n\nThe ferries left on Monday, and nobody on the pier waved at them.");
        var outline = new ArticleOutline { Headline = new Span(0, 15), Paragraphs = [Span.FromBounds(17, document.Text.Length)] };

        var narration = NarrationReader.Read(document.Text, outline, MarkReader.Read(document, outline).Quotations);

        Assert.Equal([-1, 0], narration.Sentences.Select(s => s.Paragraph));
        Assert.Equal("Captains “stay”", narration.SpanOf(narration.Sentences[0]).In(document.Text));
    }

    [Fact]
    public void Reads_nothing_where_nothing_is()
    {
        var narration = NarrationReader.Read(string.Empty, new ArticleOutline(), []);

        Assert.Empty(narration.Tokens.ToArray());
        Assert.Empty(narration.Sentences);
    }
}
