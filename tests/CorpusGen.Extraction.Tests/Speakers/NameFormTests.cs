using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class NameFormTests
{
    [Theory]
    [InlineData("Leland J. Brandt Jr.", "leland brandt", "jr")]
    [InlineData("Leland J. P. Brandt", "leland brandt", "")]
    [InlineData("J. Brandt", "j brandt", "")]
    [InlineData("Leland Brandt Junior", "leland brandt", "jr")]
    [InlineData("Leland Brandt, Senior", "leland brandt", "sr")]
    [InlineData("Leland Brandt IV", "leland brandt", "iv")]
    [InlineData("Junior", "junior", "")]
    [InlineData("Æsa Œlund", "aesa oelund", "")]
    [InlineData("Sean O’Hara", "sean ohara", "")]
    [InlineData("Anne-Marie  Weiß", "anne marie weiss", "")]
    [InlineData("-Lind-", "lind", "")]
    [InlineData("…", "", "")]
    public void Folds_a_persons_name(string name, string key, string generation)
    {
        var form = NameForm.OfPerson(name);

        Assert.Equal((key, generation), (form.Key, form.Generation));
        Assert.Equal(key[(key.LastIndexOf(' ') + 1)..], form.Surname);
    }

    [Theory]
    [InlineData("the Harbour Board", "harbour board")]
    [InlineData("The", "the")]
    [InlineData("U.N.", "un")]
    public void Folds_a_bodys_name(string name, string key) => Assert.Equal(key, NameForm.OfBody(name).Key);

    [Theory]
    [InlineData("Brandt", "Leland Brandt", true)]
    [InlineData("L. Brandt", "Leland Brandt", true)]
    [InlineData("J. Brandt", "Leland Brandt", false)]
    [InlineData("L. Brandt", "L. Brandt", false)]
    [InlineData("Brandt", "L. Brandt", false)]
    [InlineData("Leland Brandt", "Brandt", false)]
    [InlineData("Park", "Leland Brandt", false)]
    [InlineData("Mac Ruairi", "Una Mac Ruairi", true)]
    public void Knows_what_a_short_name_may_stand_for(string name, string full, bool expected) =>
        Assert.Equal(expected, NameForm.OfPerson(name).IsShortFor(NameForm.OfPerson(full)));

    [Theory]
    [InlineData("Brandt", true)]
    [InlineData("al-Amr", true)]
    [InlineData("van Dijk", true)]
    [InlineData("Ben Marsh", false)]
    [InlineData("Leland Brandt", false)]
    [InlineData("…", false)]
    public void Knows_a_surname_alone(string name, bool expected) => Assert.Equal(expected, NameForm.OfPerson(name).IsSurnameAlone);

    [Theory]
    [InlineData("WHO", true)]
    [InlineData("U.N.", true)]
    [InlineData("A", false)]
    [InlineData("A.", false)]
    [InlineData("Who", false)]
    [InlineData("W H", false)]
    public void Knows_an_acronym_by_its_capitals(string name, bool expected) => Assert.Equal(expected, NameForm.IsAcronym(name));

    [Theory]
    [InlineData("Jr.", "jr")]
    [InlineData("junior,", "jr")]
    [InlineData("Senior", "sr")]
    [InlineData("III", "iii")]
    [InlineData("Lind", "")]
    public void Tells_the_generation_of_a_word(string word, string expected) => Assert.Equal(expected, NameForm.GenerationOf(word));
}
