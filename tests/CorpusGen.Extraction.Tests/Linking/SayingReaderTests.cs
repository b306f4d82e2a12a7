using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SayingReaderTests
{
    [Theory]
    [InlineData("The mill — ours!", "the mill ours")]
    [InlineData("An open-door policy", "an open door policy")]
    [InlineData("The U.S. paid", "the us paid")]
    [InlineData("J.P. Lind paid", "jp lind paid")]
    [InlineData("We sold it.Nobody wept", "we sold it nobody wept")]
    [InlineData("alt.news is gone", "altnews is gone")]
    [InlineData("a.b", "ab")]
    [InlineData("4,000 sacks", "4000 sacks")]
    [InlineData("4, 000 sacks", "4 000 sacks")]
    [InlineData("bread,corn", "bread corn")]
    [InlineData("2.5 tons", "2.5 tons")]
    [InlineData("in 2019.", "in 2019")]
    [InlineData(".5", "5")]
    [InlineData(",5", "5")]
    [InlineData("50% of it", "50 percent of it")]
    [InlineData("50 % of it", "50 percent of it")]
    [InlineData("$5 and £6 and €7", "$5 and £6 and €7")]
    [InlineData("$ and US$", "and us")]
    [InlineData("the farmers’ corn", "the farmers corn")]
    [InlineData("‘corn’", "corn")]
    [InlineData("O’Hara’s", "o'hara 's")]
    [InlineData("the miller‘s", "the miller 's")]
    [InlineData("the ‘90s", "the 90s")]
    [InlineData("cafe\u0301", "cafe\u0301")]
    [InlineData("We’ll", "we will")]
    [InlineData("We can’t", "we can not")]
    [InlineData("y’all, dunno", "you all do not know")]
    [InlineData("I’d say they’re late and you’ve won, haven’t you", "i 'd say they are late and you have won have not you")]
    [InlineData("I’m", "i am")]
    [InlineData("’s", "s")]
    [InlineData("…", "")]
    public void Reads_words_without_marks_and_case(string text, string expected) =>
        Assert.Equal(expected, SayingWordsReading.Spell(SayingWordsReading.Text(text)));

    [Theory]
    [InlineData("We … slept", "", "Ellipsis")]
    [InlineData("We ... slept", "", "Ellipsis")]
    [InlineData("We . . . slept", "", "Ellipsis")]
    [InlineData("We .\u00A0.\u00A0. slept", "", "Ellipsis")]
    [InlineData("We .. slept", "", "")]
    [InlineData("We . , . slept", "", "")]
    [InlineData("We| slept", "", "Segment")]
    [InlineData("We| … slept", "", "Ellipsis, Segment")]
    [InlineData("… we slept", "Ellipsis", "")]
    [InlineData("[We] slept", "Bracket", "")]
    [InlineData("We [slept]", "", "Bracket")]
    [InlineData("[We slept", "Bracket", "Bracket")]
    [InlineData("[We| slept", "Bracket", "Segment")]
    [InlineData("We’ll", "Contraction", "Contraction")]
    [InlineData("50 %", "", "")]
    public void Notes_what_lies_before_a_word(string text, params string[] seams)
    {
        var words = SayingWordsReading.Text(text);
        Assert.Equal(seams, Enumerable.Range(0, words.Count).Select(i => words.SeamBefore(i)).Select(s => s == WordSeam.None ? string.Empty : s.ToString()));
    }

    [Theory]
    [InlineData("We go — at last — home.", "We|go —|at|last —|home.")]
    [InlineData("— We go", "We|go")]
    [InlineData("We go —", "We|go —")]
    [InlineData("It’s an open-door policy", "It’s|an|open-door|policy")]
    [InlineData("We [the\nmillers] won", "We|[the|millers]|won")]
    public void Shows_words_with_the_marks_beside_them(string text, string expected)
    {
        var words = SayingWordsReading.Text(text);
        var chunks = Enumerable.Range(0, words.Count).Select(words.ChunkOf).Distinct();
        Assert.Equal(expected, string.Join("|", chunks.Select(words.Display)));
    }

    [Fact]
    public void Counts_both_words_of_a_contraction_to_one_displayed_word()
    {
        var words = SayingWordsReading.Text("We won’t sell");
        Assert.Equal([0, 1, 1, 2], Enumerable.Range(0, words.Count).Select(words.ChunkOf));
    }

    [Fact]
    public void Reads_a_second_quotation_as_if_it_were_the_first()
    {
        var reader = new SayingReader();
        reader.Read("[we …", [new(0, 5)]);
        var words = reader.Read("you slept", [new(0, 9)]);
        Assert.Equal(("you slept", WordSeam.None, 0), (SayingWordsReading.Spell(words), words.SeamBefore(0), words.ChunkOf(0)));
    }
}
