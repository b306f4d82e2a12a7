using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class PossessorEvidenceTests
{
    [Fact]
    public void Says_whose_noun_of_reporting_it_is() =>
        Assert.Equal(
            ["possessor name", "possessor before mixed", "possessor-distance 2", "possessor-of noun-of-reporting", "possessor-of warning"],
            Possession("Lind’s warning of “a lost decade” went unheard.", "Lind"));

    [Theory]
    [InlineData("Her promise of “a new harbour” won the vote.", "Her", "possessor him-her")]
    [InlineData("The mayor’s promise of “a new harbour” won the vote.", "The mayor", "possessor person")]
    [InlineData("Lind’s warnings of “a lost decade” went unheard.", "Lind", "possessor-of noun-of-reporting")]
    [InlineData("Lind’s warnings of “a lost decade” went unheard.", "Lind", "possessor-of warning")]
    [InlineData("Jo Park’s lawyers called the charge “a fairy tale”.", "Jo Park", "possessor-of other-noun")]
    [InlineData("Jo Park’s lawyers called the charge “a fairy tale”.", "Jo Park", "possessor-of lawyer")]
    [InlineData("“A fairy tale,” said Jo Park’s lawyers.", "Jo Park", "possessor after direct")]
    public void Knows_the_possessor_and_the_noun(string text, string mention, string evidence) =>
        Assert.Contains(evidence, Possession(text, mention));

    [Fact]
    public void Tells_the_possessor_of_the_verbs_subject()
    {
        const string Text = "Jo Park’s lawyers called the mayor’s charge “a fairy tale”.";
        Assert.Contains("possessor-of-subject evaluate finite", Possession(Text, "Jo Park"));
        Assert.DoesNotContain(Possession(Text, "the mayor"), e => e.StartsWith("possessor-of-subject", StringComparison.Ordinal));
    }

    [Fact]
    public void Takes_no_possessor_for_a_phrase() =>
        Assert.DoesNotContain(
            Weighing.Of("Lind’s warning of “a lost decade” went unheard.").Evidence("Lind"),
            e => e.StartsWith("phrase", StringComparison.Ordinal) || e.StartsWith("subject", StringComparison.Ordinal));

    private static string[] Possession(string text, string mention) =>
        [.. Weighing.Of(text).Evidence(mention).Where(e => e.StartsWith("possessor", StringComparison.Ordinal))];
}
