using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class SourceTests
{
    private readonly Source _source = new();

    [Theory]
    [InlineData("Harbourline", SpeakerKind.Person, true)]
    [InlineData("Mara Lind", SpeakerKind.Person, false)]
    [InlineData("Harbourline", SpeakerKind.Organisation, false)]
    public void Is_a_bare_name_where_it_is_one_word(string name, SpeakerKind kind, bool isBare)
    {
        _source.Restart(name, kind);

        Assert.Equal(isBare, _source.IsBareName);
    }

    [Fact]
    public void Is_no_bare_name_where_a_pronoun_stands_for_it()
    {
        _source.Restart("Lind", SpeakerKind.Person);
        _source.AddPronoun(Gender.Female);

        Assert.False(_source.IsBareName);
    }

    [Fact]
    public void Is_no_bare_name_where_it_has_a_role()
    {
        _source.Restart("Lind", SpeakerKind.Person);
        _source.AddRole("mayor");

        Assert.False(_source.IsBareName);
    }

    [Fact]
    public void Keeps_the_gender_that_it_was_first_given()
    {
        _source.Restart("Lind", SpeakerKind.Person);
        _source.AddHonorific(Gender.Female);
        _source.AddHonorific(Gender.Male);

        Assert.Equal(Gender.Female, _source.Likely);
    }
}
