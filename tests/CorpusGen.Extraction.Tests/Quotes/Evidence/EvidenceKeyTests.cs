using System;
using System.Linq;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceKeyTests
{
    [Theory]
    [InlineData("phrase name", "phrase", "name")]
    [InlineData("preposition of before", "preposition", "of", "before")]
    [InlineData("outer say none own", "outer", "say", "none", "own")]
    [InlineData("nobody-rule governing-cue-nearest two-words", "nobody-rule", "governing-cue-nearest", "two-words")]
    public void Of_terms_is_that_of_the_written_line(string line, params string[] terms) =>
        Assert.Equal(EvidenceKey.Of(line), KeyOf(terms));

    [Theory]
    [InlineData("ab c", "a bc")]
    [InlineData("rule a", "rule b")]
    [InlineData("rule", "rule a")]
    [InlineData("rule a b", "rule b a")]
    public void Differs_where_a_term_does(string line, string other) => Assert.NotEqual(EvidenceKey.Of(line), EvidenceKey.Of(other));

    [Fact]
    public void Knows_a_term_made_of_two_parts() =>
        Assert.Equal(EvidenceKey.HashOf("preposition-of"), new Term("preposition-", "OF").Hash);

    /// <summary>Each character must count, and where it stands.</summary>
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

    private static ulong KeyOf(string[] texts)
    {
        var terms = Array.ConvertAll(texts, text => new Term(text));
        return terms.Length switch
        {
            2 => EvidenceKey.Of(terms[0], terms[1]),
            3 => EvidenceKey.Of(terms[0], terms[1], terms[2]),
            _ => EvidenceKey.Of(terms[0], terms[1], terms[2], terms[3]),
        };
    }
}
