using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class SourceBookTests
{
    [Theory]
    [InlineData("Mara Lind left. Then Lind came back.", "Mara Lind")]
    [InlineData("Lind left. Then Mara Lind came back.", "Mara Lind")]
    [InlineData("Mayor Mara Lind left. Then Ms. Lind came back.", "Mara Lind")]
    [InlineData("J. Hart left. Then John Hart came back.", "John Hart")]
    [InlineData("Tim Hart Jr. left. Then Hart came back.", "Tim Hart Jr.")]
    [InlineData("Mara Lind left. Then Mara came back.", "Mara Lind")]
    [InlineData("Then Ludwig van Holt left. Then Mr. Holt came back.", "Ludwig van Holt")]
    [InlineData("The Harbour Board left. Then the Harbour Board came back.", "Harbour Board")]
    [InlineData("Lind left. Then Mara Lind’s speech was long.", "Mara Lind")]
    [InlineData("Lind left. Then Mara Lind supporters came.", "Mara Lind")]
    [InlineData("Understated Lind left. Then Mara Lind came back.", "Mara Lind")]
    [InlineData("Conflonts Mara Lind left. Then Mara Lind came back.", "Mara Lind")]
    [InlineData("Mara Lind left. Then Conflonts Mara Lind came back.", "Mara Lind")]
    [InlineData("Mara Lind left. Then Ada Mara Lind came back.", "Ada Mara Lind")]
    [InlineData("Han Su-jin left. Then Han came back.", "Han Su-jin")]
    [InlineData("Mara Lind Ostby left. Then Ms. Lind came back.", "Mara Lind Ostby")]
    [InlineData("Gao Junlan left. Then Ms. Gao came back.", "Gao Junlan")]
    [InlineData("Shen Xincheng left. Then Shen came back.", "Shen Xincheng")]
    [InlineData("Han Su-jin left. Then Mr. Han came back.", "Han Su-jin")]
    public void Knows_forms_of_one_name(string text, string name) =>
        Assert.Equal(name, Assert.Single(Names(text)));

    [Theory]
    [InlineData("Mara Lind left. Then Jo Lind came back.")]
    [InlineData("Mrs. Lind left. Then Mr. Lind came back.")]
    [InlineData("Tom Lind left. Then Mrs. Lind came back.")]
    [InlineData("John Hart left. Then Jo Hart came back.")]
    [InlineData("Tim Hart left. Then Tim Hart Jr. came back.")]
    [InlineData("Hart House left. Then Hart came back.")]
    [InlineData("Virginia Lind left. Then Virginia voted.")]
    [InlineData("The Harbour Board left. Then the School Board came back.")]
    [InlineData("Tim Hart Jr. left. Then Tim Hart Sr. came back.")]
    [InlineData("J. Hart left. Then Tim Hart came back.")]
    public void Keeps_two_of_a_surname_apart(string text) => Assert.Equal(2, Names(text).Length);

    [Fact]
    public void Gives_a_bare_surname_to_its_most_mentioned_bearer()
    {
        var analysis = Analysis.Of("Mara Lind left. Mara Lind came back. Jo Lind slept. “We stay,” Lind said.");

        Assert.Equal("Mara Lind", analysis.Speaker());
    }

    [Theory]
    [InlineData("Tom Lind left. Jo Lind slept. Jo Lind woke. “We stay,” Lind said.", "Tom Lind")]
    [InlineData("Tom Lind left. Jo Lind slept. Jo Lind woke. Jo Lind ate. Jo Lind went. “We stay,” Lind said.", "Tom Lind")]
    [InlineData("Tom Lind left. Jo Lind slept. Jo Lind woke. Jo Lind ate. Jo Lind went. Jo Lind rested. Jo Lind ran. Jo Lind won. “We stay,” Lind said.", "Jo Lind")]
    [InlineData("Jack Lind left. Naghmi Lind came. “We stay,” Mrs. Lind said.", "Naghmi Lind")]
    [InlineData("Kesu Lind left. Mr. Tom Lind slept. “We stay,” Mr. Lind said.", "Tom Lind")]
    [InlineData("“We stay,” Lind said. Tom Lind left.", "Tom Lind")]
    public void Gives_a_surname_of_two_to_the_one_the_article_is_about(string text, string name) =>
        Assert.Equal(name, Analysis.Of(text).Speaker());

    [Fact]
    public void Counts_forms_mentions_roles_and_affiliation()
    {
        var fact = Analysis.Of("Mayor Mara Lind left. Lind slept. The Herald’s Mara Lind left. Mayor Lind came.").Fact("Mara Lind");

        Assert.Equal(4, fact.Mentions);
        Assert.Equal([new CountedText("Lind", 2)], fact.Aliases);
        Assert.Equal([new CountedText("Mayor", 2)], fact.Roles);
        Assert.Equal("Herald", fact.Affiliation);
    }

    [Theory]
    [InlineData("Ms. Mara Lind slept. Ms. Ada Lind slept. Mr. Tom Lind slept.", 0, Gender.Male, 2)]
    [InlineData("Ms. Mara Lind slept. Ms. Ada Lind slept. Mr. Tom Lind slept.", 2, Gender.Female, -1)]
    [InlineData("Ms. Mara Lind slept. Mr. Tom Lind slept.", 1, Gender.Female, 0)]
    public void Knows_the_one_namesake_of_a_gender(string text, int person, Gender gender, int namesake)
    {
        var book = new SourceBook();
        var analysis = Analysis.Of(text);
        foreach (var syntax in analysis.Sentences) book.Add(NameReader.Read(syntax, syntax.NounPhrases[0]));

        Assert.Equal(namesake, book.NamesakeOf(person, gender));
    }

    [Fact]
    public void Has_one_record_for_each_description()
    {
        var book = new SourceBook();
        var captain = book.AddUnnamed("ferry captain", SpeakerKind.Unnamed);

        Assert.NotEqual(captain, book.AddUnnamed("harbour master", SpeakerKind.Unnamed));
        Assert.Equal(captain, book.AddUnnamed("Ferry captain", SpeakerKind.Unnamed));
        Assert.Equal(1, book.Sources[captain].Mentions);
    }

    private static string[] Names(string text) => [.. Analysis.Of(text).Discourse.Sources.Select(s => s.Name)];
}
