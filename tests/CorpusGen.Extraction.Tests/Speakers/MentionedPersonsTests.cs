using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class MentionedPersonsTests
{
    private const string Quoting = "Mayor Quist came late. “We stay,” Quist said.";

    [Theory]
    [InlineData("The fans of Mayor Ada Quist waited.", "Ada Quist")]
    [InlineData("The fans of Mayor Ada Quist waited for Tom Quist.", "Ada Quist")]
    [InlineData("The fans of Tom Hale waited.", "Quist")]
    [InlineData("The fans of Ada Quist waited for Tom Quist.", "Quist")]
    public void Gives_a_surname_the_full_name_of_whom_another_document_mentions(string other, string name) =>
        Assert.Equal(name, Link(Quoting, other).Speakers.Single().Name);

    [Fact]
    public void Takes_nothing_but_the_name_from_a_document_that_mentions_somebody()
    {
        var speaker = Link(Quoting, "The fans of Ada Quist, a chess champion, waited.").Speakers.Single();
        Assert.Equal(["Mayor"], speaker.Roles);
    }

    private static CorpusFacts Link(params string[] texts) =>
        CorpusLinker.Link([.. texts.Select((t, i) => DocumentExtractor.Extract(new DocumentText($"{i}.txt", t)))]);
}
