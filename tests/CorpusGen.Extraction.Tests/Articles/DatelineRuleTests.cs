using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class DatelineRuleTests
{
    [Theory]
    [InlineData("OSLO — The ferries stay.", "OSLO")]
    [InlineData("SA\u0303O LUI\u0301S — The ferries stay.", "SA\u0303O LUI\u0301S")]
    [InlineData("NEW HAVEN, Conn. - The ferries stay.", "NEW HAVEN, Conn.")]
    [InlineData("NEW YORK, May 3 (Reuters) - The ferries stay.", "NEW YORK")]
    [InlineData("WASHINGTON (AP) — “We stay,” she said.", "WASHINGTON")]
    [InlineData("Riga (AFP) – The ferries stay.", "Riga")]
    [InlineData("Oslo -- The ferries stay.", "Oslo")]
    [InlineData("NEW DELHI, Jan 3 (PTI): The ferries stay.", "NEW DELHI")]
    [InlineData("BADEN-BADEN, Germany — The ferries stay.", "BADEN-BADEN, Germany")]
    public void Reads_the_place_words_alone(string paragraph, string place)
    {
        var article = new Outlined(paragraph + "\n\nNobody was surprised.");

        Assert.Equal(place, article.Dateline);
        Assert.Contains(paragraph, article.Paragraphs);
    }

    [Theory]
    [InlineData("BREAKING — The ferries stay.")]
    [InlineData("The captains — The Two, as they are called — stay.")]
    [InlineData("OSLO is — as ever — calm.")]
    [InlineData("Nobody was surprised - The ferries stay.")]
    [InlineData("IDA MARSH: The ferries stay.")]
    public void Reads_no_other_words_before_a_dash(string paragraph) =>
        Assert.Null(new Outlined(paragraph + "\n\nNobody was surprised.").Dateline);

    [Fact]
    public void Reads_below_a_deck() => Assert.Equal(
        "OSLO",
        new Outlined("Ferries stay\n\nCaptains and council talk on.\n\nOSLO — The ferries stay.\n\nNobody was surprised.").Dateline);
}
