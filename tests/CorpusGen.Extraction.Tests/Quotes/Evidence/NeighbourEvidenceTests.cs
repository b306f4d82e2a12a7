using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class NeighbourEvidenceTests
{
    private const string Continued = "“We stay,” Mara Lind said. “The rest is talk.”";

    [Theory]
    [InlineData(Continued, 1, "earlier-speaker next-sentence direct")]
    [InlineData(Continued, 1, "earlier-speaker next-sentence quotation-speaker-cue")]
    [InlineData(Continued, 1, "earlier-speaker next-sentence start end")]
    [InlineData(Continued, 1, "earlier-speaker-not-named-again direct quotation-alone")]
    [InlineData("“We stay,” Mara Lind said, “and the rest is talk.”", 0, "")]
    [InlineData("“We stay,” Mara Lind said. It rained. “The rest is talk.”", 1, "earlier-speaker same-paragraph direct")]
    [InlineData("“We stay,” Mara Lind said.\n\n“The rest is talk.”", 1, "earlier-speaker next-paragraph direct")]
    [InlineData("“We stay,” Mara Lind said.\n\nIt rained.\n\n“The rest is talk.”", 1, "earlier-speaker far direct")]
    [InlineData("Mara Lind called it “a ruin” and “a risk”.", 1, "earlier-speaker same-sentence mixed")]
    public void Tells_who_spoke_before(string text, int quotation, string evidence)
    {
        if (evidence.Length == 0) Assert.Empty(Neighbours(text, "Mara Lind", quotation, "earlier-speaker"));
        else Assert.Contains(evidence, Neighbours(text, "Mara Lind", quotation, "earlier-speaker"));
    }

    [Fact]
    public void Tells_a_speaker_who_is_named_again_in_the_sentence_from_one_who_is_not()
    {
        Assert.DoesNotContain(
            Neighbours("Mara Lind called it “a ruin” and “a risk”.", "Mara Lind", 1, "earlier-speaker"),
            e => e.StartsWith("earlier-speaker-not-named-again", StringComparison.Ordinal));
        Assert.Contains(
            "earlier-speaker-not-named-again direct in-sentence",
            Neighbours("“We stay,” Mara Lind said.\n\n“You go,” said Jo Park.", "Mara Lind", 1, "earlier-speaker"));
    }

    [Theory]
    [InlineData("“We stay,” said a man. “You go,” said Jo Park.", "later-speaker next-sentence direct")]
    [InlineData("“We stay,” said a man.\n\n“You go,” said Jo Park.", "later-speaker next-paragraph direct")]
    [InlineData("“We stay,” said a man.\n\n“You go,” said Jo Park.", "later-speaker quotation-cue-speaker")]
    public void Tells_who_speaks_next(string text, string evidence)
    {
        Assert.Contains(evidence, Neighbours(text, "Jo Park", 0, "later-speaker"));
        Assert.Empty(Neighbours(text, "a man", 0, "later-speaker"));
    }

    [Theory]
    [InlineData("Mara Lind rose at noon. “We stay,” she said.", "same-paragraph direct", "name", "start")]
    [InlineData("Mara Lind rose at noon.\n\n“We stay. The rest is talk.”", "paragraph-before direct", "name", "start quotation-alone")]
    public void Tells_the_subject_of_the_sentence_before(string text, string where, string what, string words) =>
        Assert.Equal(
            new[] { where, what, words }.Select(e => "subject-of-sentence-before " + e),
            Neighbours(text, "Mara Lind", 0, "subject-of-sentence-before"));

    [Fact]
    public void Leaves_others_alone()
    {
        const string Text = "Mara Lind met Jo Park. “We stay,” he said.";
        Assert.Empty(Neighbours(Text, "Jo Park", 0, "subject-of-sentence-before"));
        Assert.Empty(Neighbours(Text, "he", 0, "subject-of-sentence-before"));
        Assert.Empty(Neighbours(Continued, "Mara Lind", 0, "earlier-speaker"));
    }

    private static string[] Neighbours(string text, string mention, int quotation, string start) =>
        [.. Weighing.Of(text).Evidence(mention, quotation).Where(e => e.StartsWith(start, StringComparison.Ordinal))];
}
