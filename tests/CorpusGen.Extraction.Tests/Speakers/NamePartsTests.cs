using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class NamePartsTests
{
    [Theory]
    [InlineData("Treasury spokeswoman Mara Lind left.", "Mara Lind", "Treasury spokeswoman")]
    [InlineData("Mayor Tom Hale left.", "Tom Hale", "Mayor")]
    [InlineData("Former Deputy Transport Minister Ada Quist left.", "Ada Quist", "Former Deputy Transport Minister")]
    [InlineData("Sen. Ada Quist left.", "Ada Quist", "Sen.")]
    [InlineData("Republican Gov. Ada Quist left.", "Ada Quist", "Republican Gov.")]
    [InlineData("House Majority Leader Ada Quist left.", "Ada Quist", "House Majority Leader")]
    [InlineData("Secretary of State Ada Quist left.", "Ada Quist", "Secretary of State")]
    [InlineData("Oxby police chief Ada Quist left.", "Ada Quist", "Oxby police chief")]
    [InlineData("The senator Ada Quist left.", "Ada Quist", "senator")]
    [InlineData("Norwegian-born Ada Quist left.", "Ada Quist", "Norwegian-born")]
    [InlineData("Rep. Earl Quist left.", "Earl Quist", "Rep.")]
    [InlineData("Oxby Mayor Tom Guardian left.", "Tom Guardian", "Oxby Mayor")]
    [InlineData("Telling Mara Lind Jr. left.", "Mara Lind Jr.", null)]
    [InlineData("Mr. Hale left.", "Hale", null)]
    [InlineData("Mrs Hale left.", "Hale", null)]
    [InlineData("Mara Lind left.", "Mara Lind", null)]
    [InlineData("Tim O’Shea Jr. left.", "Tim O’Shea Jr.", null)]
    [InlineData("J. P. Hart left.", "J. P. Hart", null)]
    [InlineData("Then Ana-Maria de la Cruz left.", "Ana-Maria de la Cruz", null)]
    [InlineData("Then Ludwig van Holt left.", "Ludwig van Holt", null)]
    [InlineData("Then Omar al-Rashidi left.", "Omar al-Rashidi", null)]
    [InlineData("Then José Peña left.", "José Peña", null)]
    [InlineData("Then Jose\u0301 Pen\u0303a left.", "Jose\u0301 Pen\u0303a", null)]
    public void Parts_the_role_from_the_name(string sentence, string name, string? role)
    {
        var parts = Read(sentence);

        Assert.Equal((name, role ?? string.Empty), (parts.Name.ToString(), parts.Role.ToString()));
        Assert.Equal(SpeakerKind.Person, parts.Kind);
    }

    [Theory]
    [InlineData("The Oxby Herald’s Mara Lind left.", "Mara Lind", "Oxby Herald")]
    [InlineData("Norway’s Foreign Minister Ada Quist left.", "Ada Quist", "Norway")]
    [InlineData("Mara Lind left.", "Mara Lind", null)]
    public void Tells_for_whom_a_person_speaks(string sentence, string name, string? affiliation)
    {
        var parts = Read(sentence);

        Assert.Equal((name, affiliation ?? string.Empty), (parts.Name.ToString(), parts.Affiliation.ToString()));
    }

    [Theory]
    [InlineData("Mr. Hale left.", "Male")]
    [InlineData("Ms Hale left.", "Female")]
    [InlineData("Mrs. Kim Park left.", "Female")]
    [InlineData("Tom Hale left.", "Male")]
    [InlineData("Mara Lind left.", "Female")]
    [InlineData("Chairman Mara Lind left.", "Female")]
    [InlineData("Spokeswoman Sasha Lind left.", "Female")]
    [InlineData("Sasha Lind left.", null)]
    [InlineData("Hale left.", null)]
    [InlineData("Chairwoman Sasha Lind left.", "Female")]
    [InlineData("Spokesman Sasha Lind left.", "Male")]
    public void Tells_the_gender_where_the_words_do(string sentence, string? gender) =>
        Assert.Equal(gender, Read(sentence).Gender?.ToString());

    [Theory]
    [InlineData("Mara Lind left.", "Person")]
    [InlineData("Lind left.", "Person")]
    [InlineData("The Harbour Board left.", "Organisation")]
    [InlineData("The University of Oxby left.", "Organisation")]
    [InlineData("The American Federation of Pilots left.", "Organisation")]
    [InlineData("NATO left.", "Organisation")]
    [InlineData("The U.N. left.", "Organisation")]
    [InlineData("Norway left.", "Organisation")]
    [InlineData("The Oxby Report left.", "Document")]
    [InlineData("A post by @oxby left.", "Organisation")]
    [InlineData("The hashtag #oxby left.", "Organisation")]
    [InlineData("The rights group Harbourwatch left.", "Organisation")]
    [InlineData("Then Politico left.", "Organisation")]
    public void Tells_persons_from_bodies_and_texts(string sentence, string kind) =>
        Assert.Equal(kind, Read(sentence).Kind.ToString());

    private static NameParts Read(string sentence)
    {
        var syntax = Analysis.Of(sentence).Sentences[0];
        return NameReader.Read(syntax, Assert.Single(syntax.NounPhrases, p => p.Kind == CorpusGen.Extraction.Syntax.NounPhraseKind.Name));
    }
}
