using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class SurnamesTests
{
    [Theory]
    [InlineData("Brandt", true)]
    [InlineData("van Dijk", true)]
    [InlineData("Le Roux", true)]
    [InlineData("Van der Meer", true)]
    [InlineData("Ben Marsh", false)]
    [InlineData("Hanna van der Meer", false)]
    public void Are_alone_without_a_given_name(string name, bool isAlone) => Assert.Equal(isAlone, Surnames.IsAlone(name.Split(' ')));

    [Fact]
    public void Are_the_end_of_a_full_name() => Assert.True(Surnames.IsShortFor(["Mac", "Ruairi"], ["Una", "Mac", "Ruairi"]));

    [Fact]
    public void Take_no_given_name_of_another() => Assert.False(NameForm.OfPerson("Ben Marsh").IsShortFor(NameForm.OfPerson("Ann Marsh")));

    [Fact]
    public void Bring_a_name_with_particles_to_its_bearer()
    {
        var analysis = Analysis.Of("Lena van der Meer came late. “The dike will hold,” van der Meer said.");
        Assert.Equal("Lena van der Meer", analysis.Speaker());
    }
}
