using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class FullNameScanTests
{
    [Theory]
    [InlineData("Ms. Lind left. “I thank Mara Lind,” he said.", "Mara Lind")]
    [InlineData("Ms. Lind left. “I thank Mara T. Lind,” he said.", "Mara T. Lind")]
    [InlineData("Ms. Lind left. “I thank Mara  T.  Lind,” he said.", "Mara T. Lind")]
    [InlineData("Ms. Lind left. “I thank Tom Lind,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara. Lind is late,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara Linden,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Harbour Lind,” he said.", "Lind")]
    [InlineData("Mara “the Hawk” Lind left. Then Lind came back.", "Mara Lind")]
    [InlineData("Mara \"Hawk\" Lind left. Then Lind came back.", "Mara Lind")]
    [InlineData("Mara left “late.” Lind came back.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara   Lind,” he said.", "Mara Lind")]
    [InlineData("Ms. Lind left. “I thank Mara T.Lind,” he said.", "Mara T.Lind")]
    [InlineData("Ms. Lind left. “I thank Mara T. R. Lind,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank mara Lind,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara lind,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara, Lind,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara and Lind,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara Lind-Ode,” he said.", "Lind")]
    [InlineData("Ms. Lind left. “I thank Mara Lind and Ada Lind,” he said.", "Mara Lind")]
    [InlineData("Lind left. “I thank Tom Lind,” he said.", "Tom Lind")]
    [InlineData("Mr. Lind left. “I thank Tom Lind,” she said.", "Tom Lind")]
    [InlineData("Mr. Lind left. “I thank Mara Lind,” she said.", "Lind")]
    [InlineData("Ms. van Holt left. “I thank Mara van Dijk,” he said.", "van Holt")]
    [InlineData("Mara ‘Hawk’ Lind left. Then Lind came back.", "Mara Lind")]
    [InlineData("Mara “the Hawk of the Seven Seas” Lind left. Then Lind came back.", "Lind")]
    [InlineData("Mara waved. “Late” Lind came back.", "Lind")]
    [InlineData("Mr. Lind left. “I thank Robin Lind,” she said.", "Robin Lind")]
    [InlineData("Mr. de Holt left. “I thank Tom de Holt,” she said.", "Tom de Holt")]
    [InlineData("Mara Lind left. “To Ada Mara Lind was late,” he said.", "Mara Lind")]
    [InlineData("Ms. Kelly left. “I thank Mara Kelly,” he said.", "Mara Kelly")]
    public void Finds_a_full_name_in_somebodys_words(string text, string name) =>
        Assert.Contains(name, Analysis.Of(text).Discourse.Sources.Select(s => s.Name));

    [Fact]
    public void Keeps_the_surname_as_a_form_of_the_name()
    {
        var fact = Analysis.Of("Ms. Lind left. “I thank Mara Lind,” he said.").Fact("Mara Lind");

        Assert.Equal(["Lind"], fact.Aliases.Select(a => a.Text));
    }
}
