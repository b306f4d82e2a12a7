using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class NounCueTests
{
    [Theory]
    [InlineData("Mara Lind’s warning of “a lost decade” was not heard.", "Mara Lind")]
    [InlineData("The mayor’s claim that the bridge was “beyond repair” is false.", "The mayor")]
    [InlineData("Mara Lind spoke. Her warning of “a lost decade” was not heard.", "Her")]
    [InlineData("Mara Lind’s repeated warnings of “a lost decade” were not heard.", "Mara Lind")]
    [InlineData("In Mara Lind’s view, the plan is “dead”.", "Mara Lind")]
    public void Takes_the_possessor_of_the_noun(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new NounCue()));

    [Theory]
    [InlineData("The answer from Jo Park was “no”.", "Jo Park")]
    [InlineData("A statement by the Harbour Board was “clear”.", "the Harbour Board")]
    public void Takes_the_sender(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new NounCue()));

    [Theory]
    [InlineData("The warning of “a lost decade” was not heard.")]
    [InlineData("Mara Lind’s boat, “Hope”, sank.")]
    [InlineData("The message to Jo Park was “no”.")]
    [InlineData("Mara Lind said the “old” bridge was gone.")]
    public void Leaves_nouns_without_an_owner_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new NounCue()));

    [Fact]
    public void Names_the_noun_as_cue_in_the_singular() =>
        Assert.Equal("warning", Analysis.Of("Mara Lind’s warnings of “a lost decade” were not heard.").Ask(new NounCue())?.Cue?.Lemma);

    [Fact]
    public void Knows_an_office_by_the_person_who_holds_it()
    {
        var analysis = Analysis.Of("Mayor Tom Hale spoke. The mayor’s claim that it was “beyond repair” is false.");

        Assert.Equal("Tom Hale", analysis.Speaker());
        Assert.Equal("The mayor", analysis.Mention());
    }
}
