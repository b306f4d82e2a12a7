using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceSinkTests
{
    [Theory]
    [InlineData("According", "according")]
    [InlineData("DON’T", "don't")]
    [InlineData("ÉLAN", "élan")]
    [InlineData("“a ruin”", "“a-ruin”")]
    [InlineData("a\nb\tc", "a-b-c")]
    [InlineData("@Lind_7", "@lind_7")]
    public void Takes_a_word_in_small_letters_and_without_blanks(string word, string term) => Assert.Equal("word " + term, Word(word));

    [Fact]
    public void Cuts_a_word_that_nobody_would_meet_again() => Assert.Equal("word " + new string('a', 32), Word(new string('A', 200_000)));

    [Fact]
    public void Takes_terms_as_they_are()
    {
        var evidence = new EvidenceNames();
        evidence.Add("phrase", "name", "mixed", "Own");
        Assert.Equal("phrase name mixed Own", evidence.Names.Single());
    }

    private static string Word(string word)
    {
        var evidence = new EvidenceNames();
        evidence.AddWord("word", word);
        return evidence.Names.Single();
    }
}
