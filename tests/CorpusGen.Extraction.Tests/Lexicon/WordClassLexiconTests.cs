using System;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class WordClassLexiconTests
{
    [Theory]
    [InlineData("report", "Noun, Verb")]
    [InlineData("reports", "Noun, Verb")]
    [InlineData("voters", "Noun")]
    [InlineData("women", "Noun")]
    [InlineData("angrily", "Adverb")]
    [InlineData("quickly", "Adverb, Grammar")]
    [InlineData("spoke", "Noun, Verb")]
    [InlineData("the", "Grammar")]
    [InlineData("Zylbrn", "None")]
    public void Gives_all_classes(string word, string classes) =>
        Assert.Equal(classes, WordClassLexicon.Find(word.AsSpan()).ToString());

    [Theory]
    [InlineData("said", "Verb")]
    [InlineData("says", "Verb")]
    [InlineData("left", "Verb")]
    [InlineData("cost", "Noun")]
    [InlineData("put", "Verb")]
    [InlineData("governments", "Noun")]
    [InlineData("walked", "Verb")]
    [InlineData("angry", "Adjective")]
    [InlineData("of", "Grammar")]
    [InlineData("Zylbrn", "None")]
    public void Gives_the_commonest_class(string word, string expected) =>
        Assert.Equal(expected, WordClassLexicon.FindCommonest(word.AsSpan()).ToString());

    [Theory]
    [InlineData("voters", "voter")]
    [InlineData("allies", "ally")]
    [InlineData("movies", "movie")]
    [InlineData("classes", "class")]
    [InlineData("houses", "house")]
    [InlineData("Women", "woman")]
    [InlineData("pollsters", "pollster")]
    [InlineData("criteria", "criterion")]
    public void Finds_singulars(string plural, string singular)
    {
        Assert.True(NounPlurals.TryGetSingular(plural.AsSpan(), out var found));
        Assert.Equal(singular, found);
    }

    [Theory]
    [InlineData("voter")]
    [InlineData("is")]
    [InlineData("this")]
    [InlineData("")]
    public void Finds_no_singular_of_what_is_no_plural(string word) =>
        Assert.False(NounPlurals.TryGetSingular(word.AsSpan(), out _));
}
