using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class WordAlignerTests
{
    [Theory]
    [InlineData("we sold the mill", "we sold the mill", "we=we sold=sold the=the mill=mill")]
    [InlineData("we sold the old mill", "we sold the mill", "we=we sold=sold the=the old- mill=mill")]
    [InlineData("we sold the mill", "we sold the old mill", "we=we sold=sold the=the +old mill=mill")]
    [InlineData("we sold the mill", "we sold the barn", "we=we sold=sold the=the mill=barn")]
    [InlineData("we sold the mill", "we selling the mills", "we=we sold=selling the=the mill=mills")]
    [InlineData("we sold the mill at last", "the mill", "we- sold- the=the mill=mill at- last-")]
    [InlineData("the mill", "we sold the mill at last", "+we +sold the=the mill=mill +at +last")]
    [InlineData("the mill was ours and the mill was old", "the mill was old", "the- mill- was- ours- and- the=the mill=mill was=was old=old")]
    [InlineData("bread and corn and butter and salt", "bread and … salt", "bread=bread and=and corn- and- butter- and- salt=salt")]
    [InlineData("he will go", "he’ll go", "he=he will=will go=go")]
    [InlineData("it is late", "it’s late", "it=it is='s late=late")]
    [InlineData("it has rained", "it’s rained", "it=it has='s rained=rained")]
    [InlineData("he would go", "he’d go", "he=he would='d go=go")]
    [InlineData("he had gone", "he’d gone", "he=he had='d gone=gone")]
    [InlineData("we bought bread and we bought corn and we sold the mill", "we sold the mill", "we- bought- bread- and- we- bought- corn- and- we=we sold=sold the=the mill=mill")]
    [InlineData("", "we sold", "+we +sold")]
    [InlineData("we sold", "", "we- sold-")]
    public void Puts_the_words_of_two_versions_beside_each_other(string reference, string version, string expected) =>
        Assert.Equal(expected, Align(reference, version));

    [Theory]
    [InlineData("miller", "weaver")]
    [InlineData("miller and his wife", "weaver")]
    [InlineData("miller", "weaver and his wife")]
    public void Aligns_texts_too_long_for_its_table_by_the_words_they_begin_and_end_with(string one, string other)
    {
        var (head, tail) = (Row("h", 700), Row("t", 700));
        var vocabulary = new Vocabulary();
        var reference = SayingWordsReading.Words(vocabulary, $"{head} {one} {tail}");
        var version = SayingWordsReading.Words(vocabulary, $"{head} {other} {tail}");

        var columns = new WordAligner(vocabulary).Align(reference, version);

        Assert.Equal(Enumerable.Range(0, reference.Count), columns.Where(c => c.Reference >= 0).Select(c => c.Reference));
        Assert.Equal(Enumerable.Range(0, version.Count), columns.Where(c => c.Version >= 0).Select(c => c.Version));
        Assert.Equal(1_400, columns.Count(c => c.Reference >= 0 && c.Version >= 0 && reference[c.Reference] == version[c.Version]));
    }

    [Fact]
    public void Aligns_a_long_text_with_itself_repeated_without_counting_a_word_twice()
    {
        var vocabulary = new Vocabulary();
        var (one, two) = (Row("go", 1_100, isOneWord: true), Row("go", 1_200, isOneWord: true));
        var columns = new WordAligner(vocabulary).Align(SayingWordsReading.Words(vocabulary, one), SayingWordsReading.Words(vocabulary, two));

        Assert.Equal(1_100, columns.Count(c => c.Reference >= 0 && c.Version >= 0));
        Assert.Equal(Enumerable.Range(0, 1_200), columns.Where(c => c.Version >= 0).Select(c => c.Version));
    }

    [Fact]
    public void Leaves_long_texts_with_nothing_in_common_unaligned()
    {
        var vocabulary = new Vocabulary();
        var columns = new WordAligner(vocabulary).Align(
            SayingWordsReading.Words(vocabulary, Row("a", 1_100)), SayingWordsReading.Words(vocabulary, Row("b", 1_100)));

        Assert.Equal(2_200, columns.Count);
        Assert.All(columns, c => Assert.True(c.Reference < 0 || c.Version < 0));
    }

    [Fact]
    public void Aligns_a_short_text_after_a_long_one_as_if_it_were_the_first()
    {
        var vocabulary = new Vocabulary();
        var aligner = new WordAligner(vocabulary);
        aligner.Align(SayingWordsReading.Words(vocabulary, Row("a", 90)), SayingWordsReading.Words(vocabulary, Row("b", 80)));

        Assert.Equal("we=we sold- slept=slept", Align(vocabulary, aligner, "we sold slept", "we slept"));
    }

    private static string Align(string reference, string version)
    {
        var vocabulary = new Vocabulary();
        return Align(vocabulary, new WordAligner(vocabulary), reference, version);
    }

    private static string Align(Vocabulary vocabulary, WordAligner aligner, string reference, string version)
    {
        var (theirs, ours) = (SayingWordsReading.Words(vocabulary, reference), SayingWordsReading.Words(vocabulary, version));
        return string.Join(" ", aligner.Align(theirs, ours).Select(c =>
            c.Reference < 0 ? "+" + vocabulary.TextOf(ours[c.Version])
            : c.Version < 0 ? vocabulary.TextOf(theirs[c.Reference]) + "-"
            : vocabulary.TextOf(theirs[c.Reference]) + "=" + vocabulary.TextOf(ours[c.Version])));
    }

    private static string Row(string word, int count, bool isOneWord = false) =>
        string.Join(" ", Enumerable.Range(0, count).Select(i => isOneWord ? word : word + i));
}
