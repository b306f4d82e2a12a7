using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SentencePrintTests
{
    [Theory]
    [InlineData("The mill stands. Nobody lives in it.", "The mill stands.", "Nobody lives in it.")]
    [InlineData("The mill stands! Who lives in it? Nobody", "The mill stands!", "Who lives in it?", "Nobody")]
    [InlineData("“The mill stands.” Nobody came.", "“The mill stands.", "” Nobody came.")]
    [InlineData("(The mill stands.) Nobody came.", "(The mill stands.", ") Nobody came.")]
    [InlineData("The mill of 4.5 tons stands.", "The mill of 4.5 tons stands.")]
    [InlineData("The mill etc. and the barn stand.", "The mill etc. and the barn stand.")]
    [InlineData("The mill stands...  Nobody came.", "The mill stands...", "Nobody came.")]
    [InlineData("The mill stands.x Nobody came.", "The mill stands.x Nobody came.")]
    [InlineData("The mill stands\nnobody came", "The mill stands", "nobody came")]
    [InlineData("The mill stands.\n\n— Nobody came.", "The mill stands.", "— Nobody came.")]
    [InlineData("The mill stands. ", "The mill stands.")]
    [InlineData("… — !")]
    [InlineData("")]
    public void Parts_a_text_into_sentences(string text, params string[] expected) =>
        Assert.Equal(expected, SentencePrint.In(text, new Span(0, text.Length)).Select(s => text[s.Start..s.End].Trim()));

    [Theory]
    [InlineData("The mill stands.", "the MILL – stands", true)]
    [InlineData("The mill stands.", "The mill stands.", true)]
    [InlineData("The mill stands.", "The mill stood.", false)]
    [InlineData("The mill stands.", "The mill stands now.", false)]
    public void Takes_sentences_of_the_same_letters_for_one(string one, string other, bool expected)
    {
        Assert.Equal(expected, Only(one).EqualsIn(one, Only(other), other));
        Assert.Equal(expected, Only(other).EqualsIn(other, Only(one), one));
    }

    [Theory]
    [InlineData("ab c", "abd", false)]
    [InlineData("abc", "ab", false)]
    [InlineData("a-B", "Ab", true)]
    public void Compares_the_letters_where_two_hashes_are_equal(string one, string other, bool expected) =>
        Assert.Equal(expected, new SentencePrint(0, one.Length, 3, 7).EqualsIn(one, new SentencePrint(0, other.Length, 3, 7), other));

    [Fact]
    public void Counts_each_sentence_of_a_document_once_and_short_ones_not_at_all()
    {
        const string Text = "The old mill stands by the river. Nobody came. The old mill, stands by the river! A heron nests on the mill’s roof.";
        var facts = new DocumentFacts { Document = new DocumentText("a.txt", Text), Paragraphs = [new Span(0, Text.Length)] };

        Assert.Equal([0, 82], SentencePrint.Of(facts).Select(s => s.Start + (Text[s.Start] == ' ' ? 1 : 0)));
    }

    [Theory]
    [InlineData("Abcdefghij klmnopqrst.", 1)]
    [InlineData("Abcdefghij klmnopqrs.", 0)]
    public void Needs_twenty_letters(string text, int count) =>
        Assert.Equal(count, SentencePrint.Of(new DocumentFacts { Document = new DocumentText("a.txt", text) }).Count);

    private static SentencePrint Only(string text) => Assert.Single(SentencePrint.In(text, new Span(0, text.Length)));
}
