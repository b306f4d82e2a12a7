using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class FullNameScanTests
{
    [Theory]
    [InlineData("Ms. Lind left. “I thank Mara Lind,” he said.", "Mara Lind")]
    [InlineData("Ms. Lind left. “I thank Mara T. Lind,” he said.", "Mara T. Lind")]
    [InlineData("Ms. Lind left. “I thank Tom Lind,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara. Lind is late,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara Linden,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Harbour Lind,” he said.", "Lind")]
    [InlineData("Mara “the Hawk” Lind left. Then Lind came back.", "Mara Lind")]
    [InlineData("Mara \"Hawk\" Lind left. Then Lind came back.", "Mara Lind")]
    [InlineData("Mara left “late.” Lind came back.", "Lind")]
    public void Finds_a_full_name_in_somebodys_words(string text, string name) =>
        Assert.Contains(name, Analysis.Of(text).Discourse.Sources.Select(s => s.Name));

    [Fact]
    public void Keeps_the_surname_as_a_form_of_the_name()
    {
        var fact = Analysis.Of("Ms. Lind left. “I thank Mara Lind,” he said.").Fact("Mara Lind");

        Assert.Equal(["Lind"], fact.Aliases.Select(a => a.Text));
    }
}
