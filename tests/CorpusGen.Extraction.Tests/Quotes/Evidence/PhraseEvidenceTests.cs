using System;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class PhraseEvidenceTests
{
    private const string Mixed = "Mara Lind, the mayor, told the council that the plan was “a mistake”.";
    private const string Direct = "“We stay,” said Mara Lind, who leads the port.";

    [Theory]
    [InlineData(Mixed, "Mara Lind", "phrase name mixed")]
    [InlineData(Mixed, "the mayor", "phrase person mixed")]
    [InlineData(Mixed, "the council", "phrase body mixed")]
    [InlineData(Mixed, "the plan", "phrase thing mixed")]
    [InlineData(Direct, "Mara Lind", "phrase name direct")]
    public void Says_what_the_phrase_is(string text, string mention, string evidence) => Has(text, mention, evidence);

    [Theory]
    [InlineData(Mixed, "Mara Lind", "side before mixed", "distance before 8-12 mixed")]
    [InlineData(Mixed, "the plan", "side before mixed", "distance before 2 mixed")]
    [InlineData(Direct, "Mara Lind", "side after direct", "distance after 2 direct")]
    [InlineData(Direct, "the port", "side after direct", "distance after 5-7 direct")]
    public void Says_where_it_stands(string text, string mention, string side, string distance)
    {
        Has(text, mention, side);
        Has(text, mention, distance);
    }

    [Theory]
    [InlineData(Mixed, "the plan", "words-before-quotation verb-none before")]
    [InlineData(Direct, "Mara Lind", "words-before-quotation start after")]
    [InlineData("Mara Lind spoke of “a mistake”.", "Mara Lind", "words-before-quotation preposition-of before")]
    [InlineData("Mara Lind said “a mistake” had been made.", "Mara Lind", "words-before-quotation verb-say before")]
    public void Says_what_stands_before_the_words(string text, string mention, string evidence) => Has(text, mention, evidence);

    [Fact]
    public void Tells_what_stands_right_beside_the_words()
    {
        Has("Mara Lind called the plan “a mistake”.", "the plan", "right-before thing mixed");
        Has("“We stay,” she said.", "she", "right-behind he-she direct");
        HasNone(Mixed, "the plan", "right-");
        HasNone("“We stay,” she said.", "she", "right-before");
    }

    [Fact]
    public void Tells_the_phrase_that_opens_the_sentence_and_its_main_subject()
    {
        Has(Mixed, "Mara Lind", "opens-sentence name");
        Has(Mixed, "Mara Lind", "main-subject mixed");
        HasNone(Mixed, "the plan", "opens-sentence");
        HasNone(Mixed, "the plan", "main-subject");
        HasNone("On Tuesday Mara Lind called the plan “a mistake”.", "Mara Lind", "opens-sentence");
    }

    [Theory]
    [InlineData(Mixed, "Mara Lind", "follows start", "precedes comma")]
    [InlineData(Mixed, "the council", "follows verb", "precedes that")]
    [InlineData("Mara Lind called the plan “a mistake”.", "the plan", "follows verb", "precedes this-quotation")]
    [InlineData("“We stay,” said Mara Lind", "Mara Lind", "follows verb", "precedes end")]
    public void Tells_what_stands_around_the_phrase(string text, string mention, string before, string behind)
    {
        Has(text, mention, before);
        Has(text, mention, behind);
    }

    [Theory]
    [InlineData(Mixed, "Mara Lind", "people-between 0 free mixed")]
    [InlineData("Lind told Park that she thought the plan was “a mistake”.", "Lind", "people-between 2 free mixed")]
    [InlineData("In a talk with Lind, Park called the plan “a mistake”.", "Lind", "people-between 1 governed mixed")]
    public void Counts_the_people_between(string text, string mention, string evidence) => Has(text, mention, evidence);

    [Fact]
    public void Counts_no_people_where_the_phrase_follows() => HasNone(Direct, "Mara Lind", "people-between");

    [Fact]
    public void Notices_another_quotation_between()
    {
        const string Text = "The report calls the harbour “a ruin” and “a risk”.";
        Has(Text, "The report", "beyond-another-quotation before", quotation: 1);
        HasNone(Text, "The report", "beyond-another-quotation", quotation: 0);
    }

    [Theory]
    [InlineData("In a talk with Lind, Park called the plan “a mistake”.", "Lind", "preposition with before", "preposition-under with finite")]
    [InlineData("The plan is “beyond repair”, according to Mara Lind.", "Mara Lind", "preposition to after", "according-to after none")]
    [InlineData("According to Mara Lind, the plan is “beyond repair”.", "Mara Lind", "preposition to before", "according-to before none")]
    [InlineData("There was talk in Oxby of “a mistake”.", "Oxby", "preposition in before", "preposition-right-before in")]
    public void Names_the_preposition_of_a_governed_phrase(string text, string mention, string preposition, string other)
    {
        Has(text, mention, preposition);
        Has(text, mention, other);
    }

    [Theory]
    [InlineData(Mixed, "Mara Lind")]
    [InlineData(Mixed, "the council")]
    public void Names_no_preposition_of_a_free_phrase(string text, string mention)
    {
        HasNone(text, mention, "preposition");
        HasNone(text, mention, "according-to");
    }

    [Fact]
    public void Does_not_take_every_to_for_according_to() =>
        HasNone("Mara Lind spoke to Park of “a mistake”.", "Park", "according-to");

    private static void Has(string text, string mention, string evidence, int quotation = 0) =>
        Assert.Contains(evidence, Weighing.Of(text).Evidence(mention, quotation));

    private static void HasNone(string text, string mention, string start, int quotation = 0) =>
        Assert.DoesNotContain(Weighing.Of(text).Evidence(mention, quotation), e => e.StartsWith(start, StringComparison.Ordinal));
}
