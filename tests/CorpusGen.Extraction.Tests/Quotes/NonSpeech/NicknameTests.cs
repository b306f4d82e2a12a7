using CorpusGen.Extraction.Quotes.NonSpeech;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.NonSpeech;

public class NicknameTests
{
    [Theory]
    [InlineData("Ole “the Baker” Lind left early.")]
    [InlineData("On Monday Mara “Red” Quist said no.")]
    public void Takes_words_between_two_parts_of_a_name_for_a_nickname(string text) =>
        Assert.True(Nickname.Is(Analysis.Of(text).Scene, 0));

    [Theory]
    [InlineData("Lind said “no” to Quist.")]
    [InlineData("“No,” Lind said.")]
    [InlineData("On Monday Lind called “Quist”.")]
    public void Leaves_other_words_alone(string text) => Assert.False(Nickname.Is(Analysis.Of(text).Scene, 0));

    [Fact]
    public void Reports_no_quotation_for_a_nickname() =>
        Assert.Equal("We stay here,", Analysis.Of("“We stay here,” said Ole “the Baker” Lind.").Words(0));
}
