using System;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class OwnTagsTests
{
    [Theory]
    [InlineData("the", "Determiner")]
    [InlineData("The", "Determiner")]
    [InlineData("no", "Determiner")]
    [InlineData("she", "Pronoun")]
    [InlineData("I", "Pronoun")]
    [InlineData("their", "PossessivePronoun")]
    [InlineData("of", "Preposition")]
    [InlineData("and", "Coordinator")]
    [InlineData("because", "Subordinator")]
    [InlineData("would", "Modal")]
    [InlineData("wasn’t", "Be")]
    [InlineData("not", "Negator")]
    [InlineData("who", "Relative")]
    [InlineData("council", "Noun")]
    [InlineData("quickly", "Adverb")]
    [InlineData("quaysides", "Noun")]
    [InlineData("Lind", "Name")]
    [InlineData("@oxby", "Name")]
    public void Knows_the_words_that_play_one_part(string word, string tag) => Assert.Equal(tag, Tagged(word));

    // Verbs, adjectives, words that count or join as the next word has it, small words of surnames, and grammar words that are names.
    [Theory]
    [InlineData("said")]
    [InlineData("claims")]
    [InlineData("green")]
    [InlineData("gravely")]
    [InlineData("several")]
    [InlineData("seven")]
    [InlineData("that")]
    [InlineData("her")]
    [InlineData("to")]
    [InlineData("after")]
    [InlineData("van")]
    [InlineData("May")]
    [InlineData("Will")]
    [InlineData("IT")]
    [InlineData("#harbour")]
    [InlineData("reprised")]
    public void Leaves_the_others_to_their_neighbours(string word) => Assert.Equal("Other", Tagged(word));

    [Theory]
    [InlineData(",", "Comma")]
    [InlineData(":", "Colon")]
    [InlineData(";", "Semicolon")]
    [InlineData("—", "Dash")]
    [InlineData("--", "Dash")]
    [InlineData("-", "Other")]
    [InlineData("...", "Stop")]
    [InlineData("?", "Stop")]
    [InlineData("[", "Open")]
    [InlineData(")", "Close")]
    [InlineData("&", "Other")]
    [InlineData("%", "Other")]
    public void Knows_the_marks(string mark, string tag) => Assert.Equal(tag, Tagged(mark));

    [Theory]
    [InlineData("Noun", "Modal", false)]
    [InlineData("Noun", "Adverb", false)]
    [InlineData("Noun", "Verb", true)]
    [InlineData("Name", "Stop", false)]
    [InlineData("Name", "Colon", false)]
    [InlineData("Name", "Comma", true)]
    [InlineData("Comma", "Modal", true)]
    [InlineData("Other", "Noun", false)]
    public void Tells_behind_what_they_hold(string tag, string before, bool holds)
    {
        var mask = OwnTags.HoldsBehind[(int)Enum.Parse<Tag>(tag)];

        Assert.Equal(holds, (mask >> (int)Enum.Parse<Tag>(before) & 1) != 0);
    }

    [Fact]
    public void Takes_no_capital_of_a_title_for_a_name() =>
        Assert.Equal((0UL, OwnTags.HoldsBehind[(int)Tag.Noun]), (OwnTags.HoldsInTitleBehind[(int)Tag.Name], OwnTags.HoldsInTitleBehind[(int)Tag.Noun]));

    private static string Tagged(string word) => Lexeme.Of(word.AsSpan()).OwnTag.ToString();
}
