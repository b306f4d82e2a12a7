using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class NameReaderTests
{
    [Theory]
    [InlineData("“We stay,” said Deputy Mayor Jude Page.", "Jude Page", SpeakerKind.Person)]
    [InlineData("“We stay,” said Ida St. Clair.", "Ida St. Clair", SpeakerKind.Person)]
    [InlineData("“We stay,” said Deputy Secretary of State M. L. van der Meer.", "M. L. van der Meer", SpeakerKind.Person)]
    [InlineData("The Harbour Report said the ferries “were late”.", "Harbour Report", SpeakerKind.Document)]
    [InlineData("“We stay,” said a pensive Lind.", "Lind", SpeakerKind.Person)]
    [InlineData("Hanna van der Meer said the ferries “were late”.", "Hanna van der Meer", SpeakerKind.Person)]
    [InlineData("The new users Harbourline said the ferries “were late”.", "Harbourline", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said Harbourline chief executive Mara Lind.", "Mara Lind", SpeakerKind.Person)]
    [InlineData("“We stay,” said former television star Mara Lind.", "Mara Lind", SpeakerKind.Person)]
    [InlineData("“We stay,” said the newspaper Morgenbladet.", "Morgenbladet", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said Assistant Harbour Attorney Mara T. Song.", "Mara T. Song", SpeakerKind.Person)]
    [InlineData("The Herald’s Melu Ostby said the ferries “were late”.", "Melu Ostby", SpeakerKind.Person)]
    [InlineData("“We stay,” said South Korean-born Mara Lind.", "Mara Lind", SpeakerKind.Person)]
    [InlineData("The Harbour Post said the ferries “were late”.", "Harbour Post", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said Harbour Post.", "Harbour Post", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said the Des Moines Register.", "Des Moines Register", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said Emily Slate.", "Emily Slate", SpeakerKind.Person)]
    [InlineData("“We stay,” said the Norwegian newspaper Morgenbladet.", "Morgenbladet", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said the charity Hope and Harbour Fund.", "Hope and Harbour Fund", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said the charities Oxwatch and Harbour Fund.", "Oxwatch", SpeakerKind.Organisation)]
    [InlineData("The study by the economists Lind and Park said the ferries “were late”.", "Lind", SpeakerKind.Person)]
    [InlineData("The eager Global Harbour tabloid said the ferries “were late”.", "Global Harbour", SpeakerKind.Organisation)]
    [InlineData("The Seamen’s Daily newspaper said the ferries “were late”.", "Seamen’s Daily", SpeakerKind.Organisation)]
    [InlineData("The Oslo newspaper said the ferries “were late”.", "Oslo newspaper", SpeakerKind.Document)]
    [InlineData("The Hove Union Leader said the ferries “were late”.", "Hove Union Leader", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said JosÃ\u0083Â© Lind.", "JosÃ\u0083Â© Lind", SpeakerKind.Person)]
    [InlineData("The campaign group Oxby’s Green Future said the ferries “were late”.", "Oxby’s Green Future", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said Jose\u0301 LiA\u0303\u0083A\u0302©nd.", "Jose\u0301 LiA\u0303\u0083A\u0302©nd", SpeakerKind.Person)]
    [InlineData("Sri Lanka said the ferries “were late”.", "Sri Lanka", SpeakerKind.Organisation)]
    [InlineData("“We stay,” said Grace Mary Lind.", "Grace Mary Lind", SpeakerKind.Person)]
    [InlineData("“We stay,” said Quorra Mary Lind.", "Quorra Mary Lind", SpeakerKind.Person)]
    public void Reads_names_whose_words_are_titles_or_nouns_elsewhere(string text, string name, SpeakerKind kind)
    {
        var analysis = Analysis.Of(text);
        Assert.Equal((name, (SpeakerKind?)kind), (analysis.Speaker(), analysis.SpeakerKindOf()));
    }

    [Fact]
    public void Takes_a_surname_that_is_a_title_for_no_role_of_the_one_before()
    {
        var analysis = Analysis.Of("Hanna Brandt, Deputy Mayor Tarno King and the clerks came late. “We stay,” Brandt said.");
        Assert.Empty(analysis.Fact("Hanna Brandt").Roles);
        Assert.Equal(["Deputy Mayor"], analysis.Fact("Tarno King").Roles.Select(r => r.Text));
    }
}
