using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class PairReaderTests
{
    [Theory]
    [InlineData("Mara Lind and Ida Park met. It rained. “We stay,” the two lawmakers said.")]
    [InlineData("Mara Lind and Ida Park met. It rained. “We stay,” both lawmakers said.")]
    [InlineData("Mara Lind and Ida Park met. It rained. “We stay,” the pair said.")]
    [InlineData("Mara Lind (R-Tex.) and Ida Park (D-Ore.) met. “We stay,” they said.")]
    [InlineData("Senator Mara Lind and Senator Ida Park met. It rained. “We stay,” the senators said.")]
    [InlineData("Senators Mara Lind and Ida Park met. It rained. “We stay,” the senators said.")]
    public void Finds_two_people_by_the_first_of_their_names(string text) => Assert.Equal("Mara Lind", Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("Mara Lind and Ida Park met. Then both left.", "both")]
    [InlineData("Mara Lind and Ida Park met. Then the two left.", "two")]
    public void Reads_words_that_count(string text, string word) => Assert.Equal("Mara Lind", Analysis.Of(text).Meant(word));

    [Theory]
    [InlineData("Mara Lind and Ida Park met. It rained. “We stay,” the captains said.", "captains")]
    [InlineData("Ada Quist, Mara Lind and Ida Park met. It rained. “We stay,” the two lawmakers said.", "two lawmakers")]
    [InlineData("Mara Lind met Ida Park. It rained. “We stay,” the two lawmakers said.", "two lawmakers")]
    [InlineData("Mara Lind and the Oxby Institute met. It rained. “We stay,” the two lawmakers said.", "two lawmakers")]
    public void Takes_nobody_else_for_two_people(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());
}
