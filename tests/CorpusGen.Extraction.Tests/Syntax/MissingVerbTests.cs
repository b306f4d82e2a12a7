using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class MissingVerbTests
{
    [Theory]
    [InlineData("In city after city, Lind lobbies for a bridge.", "lobbies")]
    [InlineData("“The plan fails,” Lind points out.", "points")]
    [InlineData("The Oxby Herald focuses on how many people came.", "focuses")]
    [InlineData("Politicos call this a “waiting game”.", "call")]
    [InlineData("The charter mandates lifetime tenure for judges who serve well.", "mandates")]
    [InlineData("The administration waves off the delay as having no effect.", "waves")]
    [InlineData("“We are late,” the captains state in the paper.", "state")]
    public void Finds_the_verb_of_a_clause_that_has_no_other(string sentence, string word) =>
        Assert.Equal("Verb", Analysis.Of(sentence).Tag(word));

    [Theory]
    [InlineData("Lind won the votes on Friday.", "votes")]
    [InlineData("The captains and their plans for the port.", "plans")]
    [InlineData("The talks between Lind and Park.", "talks")]
    public void Leaves_nouns_alone(string sentence, string word) => Assert.Equal("Noun", Analysis.Of(sentence).Tag(word));
}
