using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class FullerMentionTests
{
    [Theory]
    [InlineData("Two senior ferry captains came. Tom Hale slept. “We stay,” the captains said.", "two senior ferry captains")]
    [InlineData("Two senior ferry captains came. Tom Hale slept. “We stay,” the senior captains said.", "two senior ferry captains")]
    [InlineData("An Oxby ferry advert ran. Tom Hale slept. “We stay,” the advert said.", "Oxby ferry advert")]
    [InlineData("A study by the Oxby Institute came. Tom Hale slept. “We stay,” the study said.", "Oxby Institute")]
    [InlineData("Ada Quist’s order came. Tom Hale slept. “We stay,” the order said.", "Ada Quist")]
    public void Finds_what_was_told_before_in_more_words(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("Two senior ferry captains came. Tom Hale slept. “We stay,” the junior captains said.", "junior captains")]
    [InlineData("Two senior ferry captains came. Tom Hale slept. “We stay,” captains said.", "captains")]
    [InlineData("Its senior ferry captains came. Tom Hale slept. “We stay,” the captains said.", "captains")]
    public void Leaves_alone_what_repeats_nothing(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());

    [Fact]
    public void Does_not_look_farther_back_than_readers_remember()
    {
        var sleep = string.Concat(Enumerable.Repeat("Tom Hale slept. ", 13));

        Assert.Equal("captains", Analysis.Of("Two senior ferry captains came. " + sleep + "“We stay,” the captains said.").Speaker());
    }

    [Fact]
    public void Reads_a_long_chain_of_mentions_without_losing_its_footing()
    {
        var chain = string.Concat(Enumerable.Repeat("The tall old captains met the tall captains of the captains. ", 20_000));

        Assert.NotNull(Analysis.Of("Ada Quist slept. " + chain + "“We stay,” the captains said.").Speaker());
    }
}
