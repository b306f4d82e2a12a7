using System;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class SourceMatchTests
{
    [Theory]
    [InlineData("Mara Lind said “no”.", "Mara Lind", "Mara Lind")]
    [InlineData("Mara Lind said “no”.", "Lind", "Mara Lind")]
    [InlineData("Mara Lind said “no”, MARA LIND wrote.", "MARA LIND", "Mara Lind")]
    [InlineData("The mayor of Oxby said “no”.", "The mayor of Oxby", "The mayor")]
    [InlineData("The mayor, Mara Lind, said “no”.", "Mara Lind", "The mayor, Mara Lind")]
    [InlineData("Ole Lind Jr. said “no”.", "Ole Lind", "Ole Lind Jr.")]
    [InlineData("Mara Lind’s warning of “a mess” came late.", "Mara Lind’s", "Mara Lind")]
    [InlineData("Mara Lind, who had come by boat, said “no”.", "Mara Lind, who had come by boat", "Mara Lind")]
    public void Is_right_where_the_head_is_theirs(string text, string mention, string source) => Assert.True(IsRight(text, mention, source));

    [Theory]
    [InlineData("Mara Lind told Jo Park “no”.", "Jo Park", "Mara Lind")]
    [InlineData("The mayor of Oxby said “no”.", "Oxby", "The mayor of Oxby")]
    [InlineData("Mara Lind’s aide said “no”.", "Mara Lind", "Mara Lind’s aide")]
    public void Is_wrong_where_it_is_anothers(string text, string mention, string source) => Assert.False(IsRight(text, mention, source));

    [Theory]
    [InlineData("She said “no”.", "She", "She", true)]
    [InlineData("Mara Lind rose. She said “no”.", "Mara Lind", "She", false)]
    [InlineData("Mara Lind rose. She said “no”.", "She", "Mara Lind", false)]
    [InlineData("He left. He said “no”.", "He", "He said", false)]
    [InlineData("They all said “no”.", "They", "They all", true)]
    [InlineData("He himself said “no”.", "He himself", "He", true)]
    public void Takes_a_pronoun_only_where_it_is_the_very_word(string text, string mention, string source, bool isRight) =>
        Assert.Equal(isRight, IsRight(text, mention, source));

    [Fact]
    public void Does_not_take_a_pronoun_for_the_same_one_elsewhere()
    {
        const string Text = "She left. She said “no”.";
        Assert.False(SourceMatch.IsRight(Text, Span.FromBounds(0, 3), QuotationIn(Text), [Span.FromBounds(10, 13)]));
        Assert.True(SourceMatch.IsRight(Text, Span.FromBounds(10, 13), QuotationIn(Text), [Span.FromBounds(10, 13)]));
    }

    [Theory]
    [InlineData("one two three four five six seven eight nine ten Mara Lind", true)]
    [InlineData("one two three four five six seven eight nine ten eleven Mara Lind", false)]
    public void Does_not_take_half_a_sentence_for_a_name(string mention, bool isRight) =>
        Assert.Equal(isRight, IsRight(mention + " said “no”.", mention, "Mara Lind"));

    [Theory]
    [InlineData("Mara Lind and Jo Park said “no”.", "Jo Park", "Mara Lind and Jo Park", true)]
    [InlineData("Mara Lind and Jo Park said “no”.", "Mara Lind and Jo Park", "Jo Park", true)]
    [InlineData("Mara Lind and Jo Park and Ana Reyes said “no”.", "Mara Lind and Jo Park and Ana Reyes", "Jo Park", false)]
    public void Takes_one_of_two_but_no_crowd_for_one(string text, string mention, string source, bool isRight) =>
        Assert.Equal(isRight, IsRight(text, mention, source));

    [Fact]
    public void Is_never_right_inside_the_quotation() => Assert.False(IsRight("Mara Lind said “Jo Park left”.", "Jo Park", "Jo Park"));

    [Fact]
    public void Reads_a_source_in_pieces()
    {
        const string Text = "Mara said “no”, as Lind would.";
        var pieces = new[] { "Mara", "Lind" }.Select(w => SpanOf(Text, w)).ToList();
        Assert.True(SourceMatch.IsRight(Text, SpanOf(Text, "Lind"), QuotationIn(Text), pieces));
    }

    private static bool IsRight(string text, string mention, string source) =>
        SourceMatch.IsRight(text, SpanOf(text, mention), QuotationIn(text), [SpanOf(text, source)]);

    private static Span QuotationIn(string text) => Span.FromBounds(text.IndexOf('“') + 1, text.IndexOf('”'));

    private static Span SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return Span.FromBounds(start, start + words.Length);
    }
}
