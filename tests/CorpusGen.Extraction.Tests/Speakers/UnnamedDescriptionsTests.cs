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
    [InlineData("“We stay,” said a senior lawyer for Lind.", "senior lawyer")]
    [InlineData("“We stay,” said researchers in the Oxby Institute.", "researchers")]
    public void Tells_a_bare_noun_by_whom_it_belongs_to(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());
}
