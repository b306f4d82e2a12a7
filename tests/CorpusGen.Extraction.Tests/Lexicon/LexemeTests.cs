using System;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class LexemeTests
{
    [Theory]
    [InlineData("spokeswoman", "Title, FemaleTitle")]
    [InlineData("Mr", "Title, MaleTitle, Honorific")]
    [InlineData("Tuesday", "Day")]
    [InlineData("memo", "DocumentNoun")]
    [InlineData("harbour", "None")]
    public void Has_the_facts_of_every_list_that_knows_it(string word, string facts)
    {
        var expected = Enum.Parse<WordFacts>(facts);

        Assert.Equal(expected, Lexeme.Of(word).Facts & (expected | WordFacts.Title | WordFacts.Day | WordFacts.DocumentNoun));
    }

    [Theory]
    [InlineData("Hours")]
    [InlineData("yesterday")]
    public void Tells_when(string word) => Assert.True(Lexeme.Of(word).Is(WordFacts.TemporalNoun));

    [Theory]
    [InlineData("HOURS")]
    [InlineData("Hour-long")]
    public void Tells_nothing_of_when(string word) => Assert.False(Lexeme.Of(word).Is(WordFacts.TemporalNoun));

    [Fact]
    public void Knows_a_title_by_its_form_without_the_full_stop() => Assert.True(Lexeme.Of("Senator.").IsWithoutStop(WordFacts.Title));

    [Fact]
    public void Knows_what_one_of_several_is() => Assert.True(Lexeme.Of("reports").IsPluralOf(WordFacts.DocumentNoun));

    [Theory]
    [InlineData("memo")]
    [InlineData("harbours")]
    public void Is_no_plural_of_a_text(string word) => Assert.False(Lexeme.Of(word).IsPluralOf(WordFacts.DocumentNoun));

    [Theory]
    [InlineData("said", true)]
    [InlineData("tells", true)]
    [InlineData("say", false)]
    [InlineData("praised", false)]
    public void Reports_words_where_it_has_tense(string word, bool isSaying) => Assert.Equal(isSaying, Lexeme.Of(word).IsSaying);

    [Theory]
    [InlineData("Mara", true, false)]
    [InlineData("élan", false, true)]
    [InlineData("@mara", false, false)]
    public void Knows_its_first_letter(string word, bool isCapital, bool isSmall) =>
        Assert.Equal((isCapital, isSmall), (Lexeme.Of(word).IsCapital, Lexeme.Of(word).IsSmall));

    [Theory]
    [InlineData("van", true)]
    [InlineData("do", false)]
    [InlineData("bar", false)]
    public void Opens_a_surname_where_it_is_no_english_word(string word, bool opens) =>
        Assert.Equal(opens, Lexeme.Of(word).Is(WordFacts.OpensSurname));
}
