using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class ParagraphReaderTests
{
    [Theory]
    [InlineData("One.\nTwo.\n\nThree.")]
    [InlineData("One.\r\nTwo.\r\n\r\nThree.")]
    [InlineData("One.\rTwo.\r\rThree.")]
    [InlineData("  One. \n\u00A0Two.\n\t\nThree.\n\n")]
    public void Takes_each_line_for_a_paragraph_whatever_ends_it(string text)
    {
        Assert.Equal(["One.", "Two.", "Three."], Read(text));
        Assert.Equal([true, false, true], Paragraphs(text).Select(p => p.IsAfterBlankLine));
    }

    [Fact]
    public void Joins_the_lines_of_hard_wrapped_text() => Assert.Equal(
        [
            "The ferries stayed in the harbour\non Monday while the captains and\nthe council talked about pay.",
            "Nobody expected them to agree\nbefore the end of the week, and\nnobody was surprised.",
        ],
        Read("The ferries stayed in the harbour\non Monday while the captains and\nthe council talked about pay.\n\nNobody expected them to agree\nbefore the end of the week, and\nnobody was surprised."));

    [Fact]
    public void Joins_a_line_that_was_cut_in_mid_sentence() => Assert.Equal(
        ["The council said on Monday that the ferries would run\nagain from noon.", "Nobody believed it."],
        Read("The council said on Monday that the ferries would run\nagain from noon.\nNobody believed it."));

    [Fact]
    public void Keeps_the_short_entries_of_a_list_apart() =>
        Assert.Equal(["apples", "pears", "plums"], Read("apples\npears\nplums"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n\t")]
    public void Finds_nothing_in_nothing(string text) => Assert.Empty(Read(text));

    private static string[] Read(string text) => [.. Paragraphs(text).Select(p => p.Span.In(text))];

    private static List<Paragraph> Paragraphs(string text)
    {
        var paragraphs = new List<Paragraph>();
        ParagraphReader.Read(text, paragraphs);
        return paragraphs;
    }
}
