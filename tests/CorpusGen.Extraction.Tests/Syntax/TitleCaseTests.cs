using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class TitleCaseTests
{
    [Theory]
    [InlineData("Lind Says Harbour Plan Is Dead", "Lind", "Name")]
    [InlineData("Lind Says Harbour Plan Is Dead", "Says", "Verb")]
    [InlineData("Lind Says Harbour Plan Is Dead", "Plan", "Noun")]
    [InlineData("Council Hits Ada Quist With a Fine", "Hits", "Verb")]
    [InlineData("Council Hits Ada Quist With a Fine", "Quist", "Name")]
    public void Makes_no_name_of_a_common_word_where_every_word_has_a_capital(string text, string word, string tag) =>
        Assert.Equal(tag, Analysis.Of(text).Tag(word));

    [Theory]
    [InlineData("President Ada Quist met Prime Minister Jon Park.", "Minister", "Name")]
    [InlineData("Ada Quist left.", "Quist", "Name")]
    public void Leaves_sentences_with_small_words_alone(string text, string word, string tag) =>
        Assert.Equal(tag, Analysis.Of(text).Tag(word));
}
