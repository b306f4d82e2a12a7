using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("The ferry left.", "The|ferry|left|.")]
    [InlineData("Mr. Hale met Mrs. Quist.", "Mr.|Hale|met|Mrs.|Quist|.")]
    [InlineData("the U.S. Senate", "the|U.S.|Senate")]
    [InlineData("the U.S.A. team", "the|U.S.A.|team")]
    [InlineData("John F. Hart", "John|F.|Hart")]
    [InlineData("J. P. Hart left", "J.|P.|Hart|left")]
    [InlineData("and I. He left", "and|I|.|He|left")]
    [InlineData("He left.She stayed", "He|left|.|She|stayed")]
    [InlineData("said no.", "said|no|.")]
    [InlineData("at No. 10", "at|No.|10")]
    [InlineData("see example.org today", "see|example.org|today")]
    public void Gives_a_point_to_the_word_it_shortens(string text, string tokens) => AssertTokens(text, tokens);

    [Theory]
    [InlineData("Lind’s boat", "Lind|’s|boat")]
    [InlineData("Lind's boat", "Lind|'s|boat")]
    [InlineData("the voters’ anger", "the|voters|’|anger")]
    [InlineData("she’ll go", "she|’ll|go")]
    [InlineData("we’re late", "we|’re|late")]
    [InlineData("they've gone", "they|'ve|gone")]
    [InlineData("he’d gone", "he|’d|gone")]
    [InlineData("I’m late", "I|’m|late")]
    [InlineData("won’t go", "won’t|go")]
    [InlineData("Tim O’Shea left", "Tim|O’Shea|left")]
    public void Cuts_clitics_off_and_leaves_apostrophes_in_names(string text, string tokens) => AssertTokens(text, tokens);

    [Theory]
    [InlineData("Ana-Maria came", "Ana-Maria|came")]
    [InlineData("a four‑year plan", "a|four‑year|plan")]
    [InlineData("the AT&T deal", "the|AT&T|deal")]
    [InlineData("and/or", "and/or")]
    [InlineData("he paused -- and left", "he|paused|--|and|left")]
    [InlineData("he paused — and left", "he|paused|—|and|left")]
    [InlineData("he paused—and left", "he|paused|—|and|left")]
    [InlineData("he paused ... and left", "he|paused|...|and|left")]
    [InlineData("(D-Vt.)", "(|D-Vt.|)")]
    public void Joins_what_a_hyphen_joins_and_parts_what_a_dash_parts(string text, string tokens) => AssertTokens(text, tokens);

    [Theory]
    [InlineData("1,200 boats", "1,200|boats")]
    [InlineData("$3.5 million", "$3.5|million")]
    [InlineData("at 10:30 on 3/4", "at|10:30|on|3/4")]
    [InlineData("in the 1990s", "in|the|1990s")]
    [InlineData("a 12-year-old", "a|12-year-old")]
    [InlineData("in 1992.", "in|1992|.")]
    [InlineData("costs $ now", "costs|$|now")]
    public void Keeps_a_number_whole(string text, string tokens) => AssertTokens(text, tokens);

    [Theory]
    [InlineData("Zoë José", "Zoë|José")]
    [InlineData("Zoe\u0308 Jose\u0301 came", "Zoe\u0308|Jose\u0301|came")]
    [InlineData("@oxby #ferry", "@oxby|#ferry")]
    [InlineData("Łukasz Ørsted", "Łukasz|Ørsted")]
    [InlineData("\uD83D\uDE00 yes", "\uD83D\uDE00|yes")]
    [InlineData("a\u0007b", "a|b")]
    public void Reads_letters_of_any_script_composed_or_not(string text, string tokens) => AssertTokens(text, tokens);

    [Fact]
    public void Reads_only_the_stretch_it_is_given()
    {
        const string Text = "The ferry left.";
        var tokens = new Buffer<Token>();

        new Tokenizer(Text, tokens).Add(Span.FromBounds(4, 9));

        Assert.Equal(["ferry"], tokens.ToArray().Select(t => t.In(Text).ToString()));
    }

    [Theory]
    [InlineData("ferry", "Word")]
    [InlineData("12", "Number")]
    [InlineData("!", "Punctuation")]
    public void Says_what_a_token_is_made_of(string text, string kind)
    {
        var tokens = new Buffer<Token>();

        new Tokenizer(text, tokens).Add(new Span(0, text.Length));

        Assert.Equal(kind, Assert.Single(tokens.ToArray()).Kind.ToString());
    }

    private static void AssertTokens(string text, string expected)
    {
        var tokens = new Buffer<Token>();

        new Tokenizer(text, tokens).Add(new Span(0, text.Length));

        Assert.Equal(expected.Split('|'), tokens.ToArray().Select(t => t.In(text).ToString()));
    }
}
