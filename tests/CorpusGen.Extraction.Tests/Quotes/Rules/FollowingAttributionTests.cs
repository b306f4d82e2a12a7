using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class FollowingAttributionTests
{
    [Theory]
    [InlineData("“We are ready!” “The rest is talk,” said Mara Lind.", "Mara Lind")]
    [InlineData("“We are ready.” “The rest is talk,” Mara Lind added.", "Mara Lind")]
    [InlineData("“Ready?” “Yes,” Mara Lind said.", "Mara Lind")]
    [InlineData("“We stay.\n\n“We are ready!” “The rest is talk,” said Mara Lind.", "Mara Lind")]
    public void Takes_the_speaker_of_the_next_quotation(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new FollowingAttribution()));

    [Theory]
    [InlineData("“We are ready.”\n\n“The rest is talk,” said Mara Lind.")]
    [InlineData("“We are ready.” It rained. It snowed. “The rest is talk,” said Mara Lind.")]
    [InlineData("“We are ready,” said Mara Lind.")]
    public void Looks_no_farther_than_the_next_sentence(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new FollowingAttribution()));
}
