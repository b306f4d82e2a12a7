using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class AppositionsTests
{
    [Theory]
    [InlineData("Mara Lind, the mayor of Hove, left.", "Mara Lind", "the mayor of Hove")]
    [InlineData("The mayor of Hove, Mara Lind, left.", "Mara Lind", "The mayor of Hove")]
    [InlineData("They met the mayor of Hove, Mara Lind.", "Mara Lind", "the mayor of Hove")]
    [InlineData("Mara Lind, a former captain and lawyer, left.", "Mara Lind", "a former captain and lawyer")]
    [InlineData("Mara Lind – the chief engineer – left.", "Mara Lind", "the chief engineer")]
    [InlineData("Mara Lind, a fellow at the institute that bears her name, left.", "Mara Lind", "a fellow at the institute that bears her name")]
    [InlineData("The Minister of Health, Kenya – Mary Otieno – left.", "Mary Otieno", "The Minister of Health, Kenya")]
    [InlineData("The port’s spokesman, Tom Hale, left.", "Tom Hale", "The port’s spokesman")]
    [InlineData("The mayor, Peter T. King, left.", "Peter T. King", "The mayor")]
    [InlineData("Mara Lind, a neurosurgeon, left.", "Mara Lind", "a neurosurgeon")]
    [InlineData("One local woman, Mara Lind, left.", "Mara Lind", "One local woman")]
    [InlineData("His wife, Mara, left.", "Mara", "His wife")]
    [InlineData("Tom Hale, spokesman for the port, left.", "Tom Hale", "spokesman for the port")]
    [InlineData("A worker named Tom Hale left.", "Tom Hale", "A worker")]
    [InlineData("The mayor of Hove – Mara Lind – left.", "Mara Lind", "The mayor of Hove")]
    [InlineData("Mara Lind, the Minister of Health, left.", "Mara Lind", "the Minister of Health")]
    [InlineData("His brother, Tom Hale, left.", "Tom Hale", "His brother")]
    [InlineData("The mayor, Ada King, then left.", "Ada King", "The mayor")]
    public void Finds_the_role_beside_a_name(string sentence, string name, string role)
    {
        var analysis = Analysis.Of(sentence);
        var syntax = analysis.Sentences[0];
        var apposition = Assert.Single(Read(syntax));

        Assert.Equal(name, syntax.SpanOf(syntax.NounPhrases[apposition.Name]).In(analysis.Text));
        Assert.Equal(role, syntax.SpanOf(apposition.RoleStart, apposition.RoleEnd).In(analysis.Text));
    }

    [Theory]
    [InlineData("Mara Lind, 52, left.")]
    [InlineData("Mara Lind, a captain said, left.")]
    [InlineData("Mara Lind, a sister paper, left.")]
    [InlineData("The captain, Mara, left.")]
    [InlineData("Mara Lind, Jon Park and Tom Hale left.")]
    [InlineData("In Oxby, Mara Lind left.")]
    [InlineData("Mara Lind left the mayor.")]
    [InlineData("Mara Lind, the bridge behind her, left.")]
    [InlineData("The ferry, Mara Lind, left.")]
    [InlineData("A boat named Tom Hale left.")]
    [InlineData("Mara Lind, the ferry, left.")]
    [InlineData("After the mayor, Mara Lind left.")]
    [InlineData("A brother, Mara, left.")]
    [InlineData("Mara Lind, her child, and Jon Park left.")]
    [InlineData("Mara Lind, the Oxby Stranger, and Jon Park left.")]
    public void Takes_neighbours_for_no_roles(string sentence) =>
        Assert.Empty(Read(Analysis.Of(sentence).Sentences[0]));

    [Fact]
    public void Gives_the_role_to_the_person()
    {
        var analysis = Analysis.Of("Mara Lind, the mayor of Hove, left. Then Lind came back.");

        Assert.Equal("the mayor of Hove", Assert.Single(analysis.Fact("Mara Lind").Roles).Text);
    }

    private static IEnumerable<Apposition> Read(SentenceSyntax syntax) =>
        Enumerable.Range(0, syntax.Chunks.Count).Select(chunk => Appositions.At(syntax, chunk)).OfType<Apposition>();
}
