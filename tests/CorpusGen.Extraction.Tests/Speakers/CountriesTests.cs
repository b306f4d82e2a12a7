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

    [Fact]
    public void Takes_a_full_name_for_a_person() =>
        Assert.Equal(SpeakerKind.Person, Analysis.Of("Marta Linda met the Lindan envoy. “We stay,” Marta Linda said.").SpeakerKindOf());

    private static (string? Name, SpeakerKind? Kind) Read(string text)
    {
        var analysis = Analysis.Of(text);
        return (analysis.Speaker(), analysis.SpeakerKindOf());
    }
}
