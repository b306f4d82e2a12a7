using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceKeyTests
{
    [Fact]
    public void Is_the_hash_that_tables_of_any_machine_have() => Assert.Equal(0xAF63DC4C8601EC8C, EvidenceKey.Of("a"));

    [Theory]
    [InlineData("preposition", "Of", "before", "", "preposition of before")]
    [InlineData("phrase", "name", "", "", "phrase name")]
    [InlineData("rule", "", "", "", "rule")]
    [InlineData("outer", "say", "none", "own", "outer say none own")]
    [InlineData("possessor-of", "Lind’s", "", "", "possessor-of lind's")]
    public void Of_terms_is_that_of_the_written_line(string name, string first, string second, string third, string line) =>
        Assert.Equal(EvidenceKey.Of(line), EvidenceKey.Of(name, first, second, third));

    [Fact]
    public void Is_the_same_for_capitals_and_either_apostrophe() =>
        Assert.Equal(EvidenceKey.Of("word don't"), EvidenceKey.Of("Word DON’T"));

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("rule", "a", "rule", "b")]
    [InlineData("rule", "", "rule", "a")]
    public void Differs_where_a_term_does(string name, string first, string otherName, string otherFirst) =>
        Assert.NotEqual(EvidenceKey.Of(name, first, "", ""), EvidenceKey.Of(otherName, otherFirst, "", ""));

    [Fact]
    public void Knows_the_order_of_terms() => Assert.NotEqual(EvidenceKey.Of("rule", "a", "b", ""), EvidenceKey.Of("rule", "b", "a", ""));

    [Theory]
    [InlineData('A', 'a')]
    [InlineData('Z', 'z')]
    [InlineData('’', '\'')]
    [InlineData('@', '@')]
    [InlineData('[', '[')]
    [InlineData('É', 'É')]
    [InlineData('7', '7')]
    public void Folds_the_letters_of_English_alone(char written, char folded) => Assert.Equal(folded, EvidenceKey.Fold(written));
}
