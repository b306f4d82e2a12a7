using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class NameWordsTests
{
    [Theory]
    [InlineData("Brandt", true)]
    [InlineData("van Dijk", true)]
    [InlineData("Le Roux", true)]
    [InlineData("Van der Meer", true)]
    [InlineData("Ben Marsh", false)]
    [InlineData("Hanna van der Meer", false)]
    public void Are_a_surname_without_a_given_name(string name, bool isSurname) => Assert.Equal(isSurname, new NameWords(name).IsSurname);

    [Fact]
    public void Are_the_end_of_a_full_name() => Assert.True(new NameWords("Mac Ruairi").IsShortFor(new NameWords("Una Mac Ruairi")));

    [Fact]
    public void Take_no_given_name_of_another() => Assert.False(NameForm.OfPerson("Ben Marsh").IsShortFor(NameForm.OfPerson("Ann Marsh")));

    [Theory]
    [InlineData("Mara Lind", "Lind")]
    [InlineData("Lind, Jr.", "Lind")]
    [InlineData("Mara Lind III", "Lind")]
    [InlineData("Jr.", "Jr")]
    [InlineData("Mara Lind Jr. III", "Lind")]
    [InlineData("Mara Lind.", "Lind")]
    [InlineData("Jr. III", "Jr")]
    [InlineData(".", "")]
    public void Have_a_surname_before_what_follows_it(string name, string surname)
    {
        var start = new NameWords(name).FindSurname(out var length);

        Assert.Equal(surname, name.Substring(start, length));
    }

    [Fact]
    public void Bring_a_name_with_particles_to_its_bearer()
    {
        var analysis = Analysis.Of("Lena van der Meer came late. “The dike will hold,” van der Meer said.");
        Assert.Equal("Lena van der Meer", analysis.Speaker());
    }
}
