using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceKeyTests
{
    [Theory]
    [InlineData("preposition", "of", "before", "", "preposition of before")]
    [InlineData("phrase", "name", "", "", "phrase name")]
    [InlineData("rule", "", "", "", "rule")]
    [InlineData("outer", "say", "none", "own", "outer say none own")]
    [InlineData("earlier-speaker", "", "next-sentence", "", "earlier-speaker next-sentence")]
    [InlineData("nobody-rule", "governing-cue-nearest", "", "two-words", "nobody-rule governing-cue-nearest two-words")]
    public void Of_terms_is_that_of_the_written_line(string name, string first, string second, string third, string line) =>
        Assert.Equal(EvidenceKey.Of(line), EvidenceKey.Of(name, first, second, third));

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("rule", "a", "rule", "b")]
    [InlineData("rule", "", "rule", "a")]
    public void Differs_where_a_term_does(string name, string first, string otherName, string otherFirst) =>
        Assert.NotEqual(EvidenceKey.Of(name, first, "", ""), EvidenceKey.Of(otherName, otherFirst, "", ""));

    [Fact]
    public void Knows_the_order_of_terms() => Assert.NotEqual(EvidenceKey.Of("rule", "a", "b", ""), EvidenceKey.Of("rule", "b", "a", ""));

    /// <summary>Four characters are hashed at a time: each of them must count, and where it stands.</summary>
    [Fact]
    public void Knows_every_letter_and_its_place()
    {
        const string Word = "governing-cue";
        var keys = Enumerable.Range(0, Word.Length).Select(i => EvidenceKey.Of(Word.Remove(i, 1).Insert(i, "x")))
            .Concat(Enumerable.Range(0, Word.Length).Select(i => EvidenceKey.Of(Word.Insert(i, "\0"))))
            .Concat(Enumerable.Range(1, Word.Length - 1).Select(i => EvidenceKey.Of(Word[..i])))
            .Append(EvidenceKey.Of(Word));

        Assert.Distinct(keys);
    }
}
