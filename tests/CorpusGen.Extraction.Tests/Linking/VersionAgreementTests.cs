using System;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class VersionAgreementTests
{
    [Theory]
    [InlineData("we sold the mill", "we sold the mill", 1)]
    [InlineData("yesterday we sold the mill at last", "we sold the mill", 1)]
    [InlineData("we sold the old mill", "we sold the mill", 0.8)]
    [InlineData("we sold the mill", "yesterday we sold the mill", 0.8)]
    [InlineData("we sold the mill", "we sold the mill yesterday", 0.8)]
    [InlineData("we sold the mills", "we sold the mill", 0.875)]
    [InlineData("we sold the barn", "we sold the mill", 0.75)]
    [InlineData("we will go", "we’ll go", 0.9333)]
    [InlineData("we’ll go", "we’ll go", 1)]
    [InlineData("it is late", "it’s late", 0.9333)]
    [InlineData("bread", "corn", 0)]
    [InlineData("", "corn", 0)]
    [InlineData("corn", "", 0)]
    public void Is_the_share_of_a_witness_that_a_candidate_has(string candidate, string witness, double expected)
    {
        var vocabulary = new Vocabulary();
        var agreement = new VersionAgreement(new WordAligner(vocabulary));

        Assert.Equal(expected, Math.Round(agreement.With(SayingWordsReading.Words(vocabulary, candidate), SayingWordsReading.Words(vocabulary, witness)), 4));
    }

    [Theory]
    [InlineData("the real matter of the meeting", 1)]
    [InlineData("the primogenial matter of the meeting", 0.67)]
    [InlineData("the primogenial meeting", 0.5)]
    [InlineData("the mills and the boats", 1)]
    [InlineData("xylotes", 0)]
    [InlineData("of the", 1)]
    [InlineData("", 1)]
    public void Knows_everyday_words(string text, double expected) =>
        Assert.Equal(expected, VersionAgreement.Familiarity(SayingWordsReading.Words(new Vocabulary(), text)));
}
