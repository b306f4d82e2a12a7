using System;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class AnnotatedDocumentTests
{
    private const string Text = "😀 Mara Lind 😀 said “we stay 😀 here” and Jo Park left.";

    [Fact]
    public void Turns_code_points_into_offsets()
    {
        var document = AnnotatedDocument.Parse(Annotated.Line("a", Text, ("direct", "we stay 😀 here", "Mara Lind")));
        var attribution = Assert.Single(document.Attributions);

        Assert.Equal(("a", Text, "direct"), (document.Id, document.Text, attribution.Kind));
        Assert.Equal("we stay 😀 here", attribution.Content.Single().In(Text));
        Assert.Equal("Mara Lind", attribution.Source.Single().In(Text));
    }

    [Fact]
    public void Reads_a_span_as_far_as_the_end_of_the_text()
    {
        var document = AnnotatedDocument.Parse(Annotated.Line("a", "Lind said no 😀", ("indirect", "no 😀", "")));
        Assert.Equal("no 😀", document.Attributions[0].Content.Single().In(document.Text));
        Assert.Empty(document.Attributions[0].Source);
    }

    [Theory]
    [InlineData("we stay 😀 here", true)]
    [InlineData("stay 😀 here", true)]
    [InlineData("said “we stay 😀 h", true)]
    [InlineData("we sta", true)]
    [InlineData("we s", false)]
    [InlineData("left", false)]
    public void Finds_the_attribution_that_covers_half_the_letters(string content, bool isCovered)
    {
        var document = AnnotatedDocument.Parse(Annotated.Line("a", Text, ("direct", content, "Mara Lind")));
        Assert.Equal(isCovered, document.Covering(Quotation()) is not null);
    }

    [Fact]
    public void Finds_the_one_that_covers_most()
    {
        var document = AnnotatedDocument.Parse(Annotated.Line("a", Text, ("mixed", "stay 😀", "Jo Park"), ("direct", "we stay 😀 here", "Mara Lind")));
        Assert.Equal("direct", document.Covering(Quotation())?.Kind);
    }

    [Theory]
    [InlineData("left", true)]
    [InlineData("here", false)]
    public void Takes_what_nobody_touches_for_no_speech(string content, bool isNoSpeech) =>
        Assert.Equal(isNoSpeech, AnnotatedDocument.Parse(Annotated.Line("a", Text, ("direct", content, "Mara Lind"))).IsNoSpeech(Quotation()));

    [Fact]
    public void Has_neither_where_nothing_is_annotated()
    {
        var document = AnnotatedDocument.Parse(Annotated.Line("a", Text));
        Assert.Null(document.Covering(Quotation()));
        Assert.True(document.IsNoSpeech(Quotation()));
    }

    [Fact]
    public void Reads_a_file_line_by_line_and_says_which_is_wrong()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, [Annotated.Line("a", Text), "", Annotated.Line("b", Text)]);
            Assert.Equal(["a", "b"], AnnotatedDocument.Read(path).Select(d => d.Id));

            File.WriteAllLines(path, [Annotated.Line("a", Text), "", "{\"id\": \"b\"}"]);
            var exception = Assert.Throws<InvalidDataException>(() => AnnotatedDocument.Read(path).ToList());
            Assert.Contains("(3)", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Span Quotation() => Span.FromBounds(Text.IndexOf('“') + 1, Text.IndexOf('”'));
}
