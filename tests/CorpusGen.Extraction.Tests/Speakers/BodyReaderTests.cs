using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class BodyReaderTests
{
    [Theory]
    [InlineData("Harbourline opposed it. “We stay,” the maker said.", "Harbourline")]
    [InlineData("The Oxby Harbour Authority met. “We stay,” the authority said.", "Oxby Harbour Authority")]
    [InlineData("The Oxby Jury Association met. “We stay,” the jury said.", "Oxby Jury Association")]
    [InlineData("The Oxby Harbour Council met. “We stay,” the council said.", "Oxby Harbour Council")]
    public void Finds_the_body_that_a_noun_for_bodies_means(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("The Oxby Captain Association met. “We stay,” the captain said.", "captain")]
    [InlineData("The Oxby Ferry Association met. “We stay,” the committee said.", "committee")]
    public void Takes_other_nouns_for_no_body(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());
}
