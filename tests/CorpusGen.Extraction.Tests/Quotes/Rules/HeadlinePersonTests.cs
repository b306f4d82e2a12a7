using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class HeadlinePersonTests
{
    private const string Items = "\n\n“We lose money.”\n\n“Nobody knows tariffs.”\n\n“Talks are for losers.”";

    [Fact]
    public void Gives_a_bare_list_to_the_one_person_in_the_headline() =>
        Assert.Equal("Lind", Analysis.OfArticle("Lind Denies Talks With the Port\n\nNobody knew what she meant." + Items)
            .Proposed(new HeadlinePerson(), 2));

    [Theory]
    [InlineData("Lind denies that Park called\n\nNobody knew what was meant." + Items)]
    [InlineData("Harbour talks break down\n\nNobody knew what was meant." + Items)]
    [InlineData("Lind denies talks\n\nNobody knew what was meant.\n\n“We lose money.”\n\n“Nobody knows.”")]
    public void Needs_one_person_and_three_quotations_that_stand_alone(string text) =>
        Assert.Null(Analysis.OfArticle(text).Proposed(new HeadlinePerson()));
}
