using System;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>Any text is read, however long and strange.</summary>
public class MarkEnduranceTests
{
    [Theory]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(" '")]
    [InlineData(" ‘a")]
    [InlineData("a’ ")]
    [InlineData("“a ")]
    [InlineData("“a\n")]
    [InlineData("‘a.\n")]
    [InlineData("<a ")]
    [InlineData("“a, b ")]
    [InlineData("#a ")]
    [InlineData("#a\n")]
    [InlineData("#a #b #c\n")]
    [InlineData("By Ida\n*\n")]
    [InlineData("A\n* A\n*\n")]
    [InlineData("A b in C, ")]
    [InlineData("(@a) ")]
    [InlineData("— A (@a)\n")]
    [InlineData("A,\n")]
    [InlineData("A b\n")]
    [InlineData("\r")]
    public void Reads_a_million_characters_of_anything(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();

        var (outline, reading) = Read(text);

        AssertOrdered(piece, outline.Paragraphs.ToArray(), text.Length);
        AssertOrdered(piece, [.. outline.Regions.Select(r => r.Span)], text.Length);
        AssertOrdered(piece, [.. reading.Quotations.Select(q => q.Outer)], text.Length);
    }

    [Fact]
    public void Keeps_spans_in_order_and_inside_the_text_whatever_the_text()
    {
        const string Alphabet = "aZ s.,:;—-“”„«»\"'’‘`<>()@#5\r\n\n ";
        var random = new Random(20210503);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var (outline, reading) = Read(text);
            AssertOrdered(text, outline.Paragraphs.ToArray());
            AssertOrdered(text, [.. outline.Regions.Select(r => r.Span)]);
            AssertOrdered(text, [.. reading.Quotations.Select(q => q.Outer)]);
            foreach (var quotation in reading.Quotations)
            {
                AssertOrdered(text, quotation.Segments.ToArray());
                Assert.All(quotation.Segments, s => Assert.True(quotation.Outer.Contains(s), text));
                Assert.All(quotation.Segments, s => Assert.NotEqual(string.Empty, s.In(text).Trim()));
            }
        }
    }

    private static (ArticleOutline Outline, MarkReading Reading) Read(string text)
    {
        var document = new DocumentText("article.txt", text);
        var outline = ArticleReader.Read(document);
        return (outline, MarkReader.Read(document, outline));
    }

    private static void AssertOrdered(string text, Span[] spans) => AssertOrdered(text, spans, text.Length);

    private static void AssertOrdered(string description, Span[] spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0 && span.End <= length, description);
            end = span.End;
        }
    }
}
