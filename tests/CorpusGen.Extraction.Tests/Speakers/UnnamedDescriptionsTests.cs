using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class UnnamedDescriptionsTests
{
    [Theory]
    [InlineData("“We stay,” one voter said.", "one voter")]
    [InlineData("One voter said “we stay”.", "one voter")]
    [InlineData("“We stay,” another Oxby voter said.", "another Oxby voter")]
    [InlineData("“We stay,” two voters said.", "two voters")]
    [InlineData("“We stay,” a voter said.", "voter")]
    public void Keeps_words_that_tell_one_of_a_kind_from_others(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());

    [Fact]
    public void Makes_two_of_one_and_another()
    {
        var analysis = Analysis.Of("“We stay,” one voter said. Tom Hale slept.\n\n“We go,” another voter said.");

        Assert.Equal(("one voter", "another voter"), (analysis.Speaker(), analysis.Speaker(1)));
    }

    [Theory]
    [InlineData("“We stay,” said researchers at the Oxby Institute.", "researchers at the Oxby Institute")]
    [InlineData("“We stay,” said a spokesman for the Oxby Institute.", "spokesman for the Oxby Institute")]
    [InlineData("“We stay,” said a lawyer for Lind.", "lawyer for Lind")]
    [InlineData("“We stay,” said a senior lawyer for Lind.", "senior lawyer for Lind")]
    [InlineData("“We stay,” said a longtime adviser to Lind.", "longtime adviser to Lind")]
    [InlineData("“We stay,” said leaders of the union.", "leaders of the union")]
    [InlineData("The lawyer for the buyer said “we stay”.", "lawyer for the buyer")]
    [InlineData("“We stay,” said a young man to the captain.", "young man")]
    [InlineData("“We stay,” said a voter and a lawyer for Lind.", "voter")]
    [InlineData("“We stay,” said researchers in the Oxby Institute.", "researchers")]
    public void Tells_a_source_by_whom_it_belongs_to(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("Mara Lind slept. “We stay,” Lind’s campaign said.", "Lind campaign")]
    [InlineData("Mara Lind slept. “We stay,” Lind’s new campaign said.", "Lind’s new campaign")]
    [InlineData("Mara Lind slept. “We stay,” her campaign said.", "Lind campaign")]
    [InlineData("Mara Lind slept. “We stay,” her son’s campaign said.", "Mara Lind’s son’s campaign")]
    public void Tells_a_body_by_its_owner_alone_where_nothing_else_tells_it(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());
}
