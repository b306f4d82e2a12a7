using System;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class NobodyEvidenceTests
{
    private const string Called = "Mara Lind called the plan “a mistake”.";

    [Theory]
    [InlineData(Called, "nobody mixed")]
    [InlineData(Called, "nobody two-words small mixed")]
    [InlineData(Called, "nobody-end open two-words")]
    [InlineData("“We stay,” said Mara Lind.", "nobody direct")]
    [InlineData("“We stay,” said Mara Lind.", "nobody two-words sentence-capital direct")]
    [InlineData("“We stay,” said Mara Lind.", "nobody-end comma two-words")]
    public void Tells_how_the_words_look(string text, string evidence) => Has(text, evidence);

    [Theory]
    [InlineData(Called, "nobody-before phrase")]
    [InlineData(Called, "nobody-before phrase two-words")]
    [InlineData(Called, "nobody-behind other")]
    [InlineData(Called, "nobody-between phrase other")]
    [InlineData(Called, "nobody-alone in-sentence two-words")]
    [InlineData(Called, "nobody-quotations 1")]
    [InlineData("Mara Lind called it “a ruin” and “a risk”.", "nobody-quotations 2")]
    [InlineData("Mara Lind rose.\n\n“We stay.”", "nobody-alone quotation-alone two-words")]
    public void Tells_what_stands_around_the_words(string text, string evidence) => Has(text, evidence);

    [Theory]
    [InlineData(Called, "nobody-word-before plan")]
    [InlineData(Called, "nobody-tag-before noun two-words")]
    [InlineData(Called, "nobody-second-word-before the")]
    [InlineData(Called, "nobody-word-behind .")]
    [InlineData(Called, "nobody-tag-behind stop phrase")]
    [InlineData("THE “green” DIESEL came, Mara Lind said.", "nobody-word-before the")]
    [InlineData("THE “green” DIESEL came, Mara Lind said.", "nobody-word-behind diesel")]
    public void Tells_the_words_beside_them(string text, string evidence) => Has(text, evidence);

    [Fact]
    public void Has_no_words_beside_what_stands_alone()
    {
        HasNone("“We stay,” said Mara Lind.", "nobody-word-before");
        HasNone("Mara Lind rose.\n\n“We stay.”", "nobody-word-behind");
    }

    [Theory]
    [InlineData("Mara Lind said the plan was “a mistake”.", "nobody-verbs say mixed")]
    [InlineData("Mara Lind said the plan was “a mistake”.", "nobody-verbs say two-words")]
    [InlineData("Mara Lind said the plan was “a mistake”.", "nobody-nearest-verb none")]
    [InlineData("Mara Lind said the plan was “a mistake”.", "nobody-verb be")]
    [InlineData(Called, "nobody-verbs report mixed")]
    [InlineData(Called, "nobody-nearest-verb evaluate")]
    [InlineData(Called, "nobody-verb call")]
    [InlineData("Mara Lind paid for “a mistake”.", "nobody-verbs none mixed")]
    [InlineData("“We stay,” said Mara Lind.", "nobody-nearest-verb no-verb")]
    public void Tells_the_verbs_that_govern_them(string text, string evidence) => Has(text, evidence);

    [Theory]
    [InlineData(Called, "nobody-rule governing-cue-nearest")]
    [InlineData(Called, "nobody-rule governing-cue-nearest two-words")]
    [InlineData(Called, "nobody-cue with-cue two-words")]
    [InlineData("The plan was “a mistake”.", "nobody-rule no-rule")]
    [InlineData("The plan was “a mistake”.", "nobody-cue without-cue two-words")]
    public void Tells_what_the_rules_say(string text, string evidence) => Has(text, evidence);

    [Theory]
    [InlineData("The port runs on “green” diesel.", "nobody-filter scare-quote")]
    [InlineData("Mara Lind pressed the “subscribe” button.", "nobody-filter inscription")]
    [InlineData(Called, "nobody-filter none")]
    public void Tells_the_filter_that_doubts(string text, string evidence) => Has(text, evidence);

    [Fact]
    public void Tells_words_that_come_again()
    {
        Has("The “green deal” was late. Mara Lind liked the “green deal”.", "nobody-repeated two-words");
        HasNone(Called, "nobody-repeated");
    }

    [Fact]
    public void Tells_words_that_speak_of_their_speaker()
    {
        Has("“We stay,” said Mara Lind.", "nobody-first-or-second-person");
        HasNone(Called, "nobody-first-or-second-person");
    }

    [Fact]
    public void Is_all_there_is_for_nobody() =>
        Assert.All(Weighing.Of(Called).Evidence(Weighing.Nobody), e => Assert.StartsWith("nobody", e, StringComparison.Ordinal));

    private static void Has(string text, string evidence) => Assert.Contains(evidence, Weighing.Of(text).Evidence(Weighing.Nobody));

    private static void HasNone(string text, string start) =>
        Assert.DoesNotContain(Weighing.Of(text).Evidence(Weighing.Nobody), e => e.StartsWith(start, StringComparison.Ordinal));
}
