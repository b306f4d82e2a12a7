using System.Linq;
using System.Text;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>Shapes that make a careless analysis slow or throw; each test would run for minutes if the work were quadratic.</summary>
public class AttributionEnduranceTests
{
    private const int Length = 200_000;

    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("Aa ")]
    [InlineData("Mara Lind ")]
    [InlineData("he ")]
    [InlineData("He said. ")]
    [InlineData("he said ")]
    [InlineData("who ")]
    [InlineData("that ")]
    [InlineData("said ")]
    [InlineData("of ")]
    [InlineData("the ")]
    [InlineData(", ")]
    [InlineData(",")]
    [InlineData("“")]
    [InlineData("“ ")]
    [InlineData("‘a ")]
    [InlineData("“a” ")]
    [InlineData("“A.” ")]
    [InlineData("“a” he said ")]
    [InlineData("(")]
    [InlineData("— ")]
    [InlineData("...")]
    [InlineData("’s ")]
    [InlineData("a-")]
    [InlineData("1,")]
    [InlineData("\uD83D")]
    [InlineData("e\u0301")]
    [InlineData("“A,” said Mara Lind. ")]
    [InlineData("“A,” said Mara Lind.\n\n")]
    [InlineData("Mara Lind, the mayor, ")]
    [InlineData("Mara Lind said that Jon Park said that ")]
    [InlineData("to say to be ")]
    [InlineData("a minister ")]
    public void Reads_any_shape(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, Length / piece.Length).ToString();

        var analysis = Analysis.Of(text);

        Assert.All(Enumerable.Range(0, analysis.QuoteCount), q => Assert.True(analysis.Quote(q).Span.End <= text.Length));
        Assert.All(analysis.Narration.Sentences, s => Assert.True(s.Start < s.End));
    }

    [Fact]
    public void Gives_each_of_many_people_a_record_of_their_own()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 8_000; i++) text.Append("“No,” said Mara Zw").Append(Letters(i)).Append(".\n\n");

        var analysis = Analysis.Of(text.ToString());

        Assert.Equal(8_000, Enumerable.Range(0, analysis.QuoteCount).Select(analysis.Speaker).Distinct().Count());
    }

    [Fact]
    public void Gives_the_same_whatever_is_extracted_before()
    {
        var document = new DocumentText("a.txt", "Harbour\n\n“We stay,” said Mara Lind. Jon Park called it “a mess”.");
        var first = DocumentExtractor.Extract(document);
        Analysis.Of("“No,” said Jo Quist.");

        Assert.Equal(first, DocumentExtractor.Extract(document));
    }

    private static string Letters(int number)
    {
        var letters = string.Empty;
        for (var n = number + 26; n > 0; n /= 26) letters += (char)('a' + (n % 26));
        return letters;
    }
}
