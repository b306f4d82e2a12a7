using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class AntecedentSearchTests
{
    [Theory]
    [InlineData(20, "Mara Lind")]
    [InlineData(62, "Mara Lind")]
    [InlineData(64, null)]
    [InlineData(200, null)]
    public void Looks_at_the_first_phrases_of_a_sentence_before(int others, string? name) =>
        Assert.Equal(name, Analysis.Of($"It rained on {Repeat("the dock, ", others)}and Mara Lind. Then she left.").Meant("she"));

    [Theory]
    [InlineData(20, "Mara Lind")]
    [InlineData(70, null)]
    public void Looks_at_the_nearest_phrases_of_the_same_sentence(int others, string? name) =>
        Assert.Equal(name, Analysis.Of($"It rained on Mara Lind, {Repeat("the dock, ", others)}and then she left.").Meant("she"));

    [Theory]
    [InlineData(20, "Mara Lind")]
    [InlineData(200, null)]
    public void Looks_at_the_first_clauses_of_a_sentence(int others, string? name) =>
        Assert.Equal(name, Analysis.Of($"{Repeat("the ferry sank and ", others)}Mara Lind slept. Then she left.").Meant("she"));

    [Theory]
    [InlineData("Tom Hale slept. Jon Park praised him.", "him", "Tom Hale")]
    [InlineData("Ada Quist slept. Mara Lind praised her.", "her", "Ada Quist")]
    [InlineData("Jon Park saw Mara Lind and spoke to her.", "her", "Mara Lind")]
    [InlineData("The talks with Quorra Vell were long. Then she left.", "she", "Quorra Vell")]
    public void Takes_who_does_something_to_somebody_for_another(string text, string pronoun, string name) =>
        Assert.Equal(name, Analysis.Of(text).Meant(pronoun));

    [Fact]
    public void Looks_no_farther_back_than_six_sentences_whoever_reports() => Assert.Equal(
        "Ada Quist",
        Analysis.Of($"Mara Lind left. {Repeat("It rained. ", 6)}To wait for Ada Quist is late, she said.").Meant("she"));

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
