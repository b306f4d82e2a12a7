using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class TitleFormsTests
{
    [Theory]
    [InlineData("Sen.", "senator")]
    [InlineData("Rep.", "representative")]
    [InlineData("Rep.", "congresswoman")]
    [InlineData("Rep.", "lawmaker")]
    [InlineData("Gov.", "governor")]
    [InlineData("Gen.", "general")]
    [InlineData("Adm.", "admiral")]
    [InlineData("Det.", "detective")]
    [InlineData("Amb.", "ambassador")]
    [InlineData("Pres.", "president")]
    public void Knows_a_short_title_by_its_full_form(string title, string noun) =>
        Assert.Equal("Mara Lind", Analysis.Of($"{title} Mara Lind waited. Jon Park slept. “We stay,” the {noun} said.").Speaker());

    [Theory]
    [InlineData("Capt.", "colonel")]
    [InlineData("Prof.", "doctor")]
    public void Keeps_titles_apart(string title, string noun) =>
        Assert.Equal(noun, Analysis.Of($"{title} Mara Lind waited. Jon Park slept. “We stay,” the {noun} said.").Speaker());
}
