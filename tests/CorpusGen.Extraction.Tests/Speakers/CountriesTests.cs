using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class CountriesTests
{
    private const string Claim = "Tarvonia closed the strait on Monday. It said the ferries “were spying” for the harbour.";

    [Fact]
    public void Takes_a_name_whose_adjective_the_document_has_for_a_country() =>
        Assert.Equal(("Tarvonia", SpeakerKind.Organisation), Read(Claim + " Two Tarvonian ships sailed."));

    [Fact]
    public void Takes_a_name_of_one_word_that_it_stands_for_for_a_body() =>
        Assert.Equal(("Tarvonia", SpeakerKind.Organisation), Read(Claim + " Two ships sailed."));

    [Theory]
    [InlineData("Tarvonia", "Two Tarvonian ships sailed.", true)]
    [InlineData("Tarvonia", "Two ships sailed.", false)]
    [InlineData("Tarvonia", "Two tarvonian ships sailed.", false)]
    [InlineData("Tarvonia", "Tarvonian ships and Tarvonia sailed.", true)]
    [InlineData("Tarv", "Tarvn ships and Tarv sailed.", false)]
    [InlineData("Tara", "Two Taran ships and Tara sailed.", false)]
    [InlineData("Oxbia", "Two Oxbian ships and Oxbia sailed.", true)]
    [InlineData("Harbour", "Two Harbourn ships and Harbour sailed.", false)]
    public void Knows_a_country_by_its_adjective(string name, string text, bool isCountry)
    {
        var countries = new CorpusGen.Extraction.Speakers.Countries();
        countries.Restart(Analysis.Of("Tarvonia closed the strait. " + text).Sentences);

        Assert.Equal(isCountry, countries.Contains(name));
        Assert.False(countries.Contains("Mara " + name));
    }

    [Fact]
    public void Forgets_the_countries_of_the_last_document()
    {
        var countries = new CorpusGen.Extraction.Speakers.Countries();
        countries.Restart(Analysis.Of("Tarvonia waited. Two Tarvonian ships sailed.").Sentences);
        Assert.True(countries.Contains("Tarvonia"));
        countries.Restart(Analysis.Of("Tarvonia waited. Two Oxbian ships from Oxbia sailed.").Sentences);

        Assert.False(countries.Contains("Tarvonia"));
        Assert.True(countries.Contains("Oxbia"));
    }

    [Fact]
    public void Takes_a_full_name_for_a_person() =>
        Assert.Equal(SpeakerKind.Person, Analysis.Of("Marta Linda met the Lindan envoy. “We stay,” Marta Linda said.").SpeakerKindOf());

    private static (string? Name, SpeakerKind? Kind) Read(string text)
    {
        var analysis = Analysis.Of(text);
        return (analysis.Speaker(), analysis.SpeakerKindOf());
    }
}
