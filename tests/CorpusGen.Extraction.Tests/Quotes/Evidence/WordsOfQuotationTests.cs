using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class WordsOfQuotationTests
{
    [Theory]
    [InlineData("never", "one-word")]
    [InlineData("a mess", "two-words")]
    [InlineData("a big mess", "three-words")]
    [InlineData("what a big mess", "4-5-words")]
    [InlineData("oh what a big mess", "4-5-words")]
    [InlineData("oh my what a big mess", "6-8-words")]
    [InlineData("oh my what a very very big mess", "6-8-words")]
    [InlineData("oh my what a very very very big mess", "long")]
    [InlineData("yes – no", "two-words")]
    [InlineData("  a\n mess  ", "two-words")]
    public void Counts_the_words(string words, string length) => Assert.Equal(length, Of(words).Length.Text);

    [Theory]
    [InlineData("a mess", "small")]
    [InlineData("Winter Light", "all-capitals")]
    [InlineData("Never", "all-capitals")]
    [InlineData("(Winter) ‘Light’", "all-capitals")]
    [InlineData("We stay here", "sentence-capital")]
    [InlineData("the Oxby plan for us", "some-capitals")]
    [InlineData("We met Mara at noon", "some-capitals")]
    [InlineData("Notes from a Small Harbour", "most-capitals")]
    public void Looks_at_the_capitals(string words, string capitals) => Assert.Equal(capitals, Of(words).Capitals.Text);

    [Theory]
    [InlineData("We stay.", "stop")]
    [InlineData("We stay!", "stop")]
    [InlineData("We stay?", "stop")]
    [InlineData("We stay…", "stop")]
    [InlineData("We stay,", "comma")]
    [InlineData("We stay", "open")]
    public void Looks_at_the_end(string words, string ending) => Assert.Equal(ending, Of(words).Ending.Text);

    [Theory]
    [InlineData("I stay", true)]
    [InlineData("stay, we said", true)]
    [InlineData("what you sell", true)]
    [InlineData("our harbour", true)]
    [InlineData("“We” stay", true)]
    [InlineData("the harbour", false)]
    [InlineData("she stays", false)]
    [InlineData("one two three four five six seven eight nine we", false)]
    public void Notices_who_is_addressed(string words, bool hasDeixis) => Assert.Equal(hasDeixis, Of(words).HasDeixis);

    [Fact]
    public void Reads_over_the_paragraphs_of_a_quotation()
    {
        const string Text = "We stay.\n\nThe rest is talk,";
        var words = new WordsOfQuotation(Text, new EquatableArray<Span>([Span.FromBounds(0, 8), Span.FromBounds(10, Text.Length)]), true);

        Assert.Equal(("6-8-words", "some-capitals", "comma", true), (words.Length.Text, words.Capitals.Text, words.Ending.Text, words.IsRepeated));
    }

    [Fact]
    public void Is_not_repeated_unless_told_so() => Assert.False(Of("never").IsRepeated);

    private static WordsOfQuotation Of(string words) => new(words, new EquatableArray<Span>([Span.FromBounds(0, words.Length)]), false);
}
