using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class QuotationContextTests
{
    [Theory]
    [InlineData("“We stay,” said Mara Lind.", "start", "verb", "direct")]
    [InlineData("Mara Lind said “we stay”", "verb-say", "end", "mixed")]
    [InlineData("Mara Lind called it “a ruin” and wept.", "phrase", "coordinator", "mixed")]
    [InlineData("Mara Lind spoke OF “a ruin”, then left.", "preposition-of", "comma", "mixed")]
    [InlineData("Mara Lind called it a “green” boat.", "other-a", "phrase", "mixed")]
    [InlineData("Mara Lind said: “We stay.”", "colon", "end", "direct")]
    public void Tells_what_stands_around_the_words(string text, string before, string after, string kind)
    {
        var context = Weighing.Of(text).Context();
        Assert.Equal((before, after, kind), (context.Before.Text, context.After.Text, context.Kind.Text));
    }

    [Theory]
    [InlineData("Mara Lind said the plan was “a mistake”.", "be say")]
    [InlineData("Lind said Otieno thought that Park had called it “a mistake”.", "call think say")]
    [InlineData("The Herald quoted Lind as saying the plan was “a mistake”.", "be say")]
    [InlineData("“We stay,” said Mara Lind.", "")]
    public void Has_the_verbs_outwards_as_far_as_who_relays(string text, string lemmas)
    {
        var context = Weighing.Of(text).Context();
        Assert.Equal(lemmas, string.Join(" ", Enumerable.Range(0, context.Chain.Count).Select(i => context.VerbAt(i).Lemma)));
    }

    [Fact]
    public void Knows_who_only_relays()
    {
        var context = Weighing.Of("The Herald quoted Lind as saying the plan was “a mistake”.").Context();
        Assert.Equal(0, context.Relay);
        Assert.Equal(-1, Weighing.Of("Mara Lind said the plan was “a mistake”.").Context().Relay);
    }

    [Fact]
    public void Finds_the_verb_that_a_relative_pronoun_gives_its_subject()
    {
        var weighing = Weighing.Of("Lind met Park, who said the plan was “a mistake”.");

        Assert.Equal("say", weighing.Context().RelativeVerbOf(weighing.Candidate("who").Index)?.Lemma);
        Assert.Null(weighing.Context().RelativeVerbOf(weighing.Candidate("the plan").Index));
        Assert.Null(weighing.Context().RelativeVerbOf(weighing.Candidate("Lind").Index));
    }

    [Fact]
    public void Finds_the_subject_of_the_sentence_before()
    {
        Assert.Equal(0, Weighing.Of("Mara Lind rose at noon. “We stay,” she said.").Context().SubjectBefore);
        Assert.Equal(-1, Weighing.Of("“We stay,” she said.").Context().SubjectBefore);
    }
}
