using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class WordingTests
{
    [Theory]
    [InlineData("Mara Lind left.", "Mara Lind")]
    [InlineData("Mara\nLind left.", "Mara Lind")]
    [InlineData("Mara  Lind left.", "Mara Lind")]
    [InlineData("Mara\u00A0Lind left.", "Mara Lind")]
    [InlineData("Mara \n van  der\tMeer left.", "Mara van der Meer")]
    [InlineData("Then the Harbour\nBoard’s chief left.", "Harbour Board’s chief")]
    public void Makes_the_white_space_of_a_name_single(string text, string expected)
    {
        var syntax = Analysis.Of(text).Sentences[0];
        var (start, end) = (syntax.Sentence.Start, syntax.Sentence.End);
        while (syntax.TextAt(start).ToString() is "Then" or "the") start++;
        while (syntax.TextAt(end - 1).ToString() is "left" or ".") end--;

        var wording = Wording.Of(syntax, start, end);

        Assert.Equal(expected, wording.ToString());
        Assert.Equal((expected.Length, false), (wording.Length, wording.IsEmpty));
    }

    [Fact]
    public void Of_no_tokens_is_empty()
    {
        var syntax = Analysis.Of("Mara Lind left.").Sentences[0];

        Assert.True(Wording.Of(syntax, 1, 1).IsEmpty);
        Assert.True(Wording.Of(syntax, 2, 1).IsEmpty);
        Assert.Equal(string.Empty, default(Wording).ToString());
    }

    [Theory]
    [InlineData("Mara\nLind left. Then Mara Lind came back.")]
    [InlineData("Mara Lind left. Then Mara\nLind came back.")]
    public void Takes_a_name_broken_over_two_lines_for_the_name(string text) =>
        Assert.Equal(2, Analysis.Of(text).Fact("Mara Lind").Mentions);
}
