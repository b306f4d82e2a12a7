using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceReaderTests
{
    private const string Text = "Jo Park rose. It rained. Lind’s aide said the plan was “a mistake”, and “a threat”, said Mara Lind.";

    [Theory]
    [InlineData("Lind’s aide", "phrase")]
    [InlineData("Lind’s aide", "subject-of-second")]
    [InlineData("Lind", "possessor")]
    [InlineData("Mara Lind", "later-speaker")]
    [InlineData("Lind’s aide", "rule")]
    [InlineData(Weighing.Nobody, "nobody")]
    public void Asks_what_concerns_the_candidate(string mention, string start) =>
        Assert.Contains(Weighing.Of(Text).Evidence(mention), e => e.StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData("Lind’s aide", "possessor")]
    [InlineData("Lind’s aide", "nobody")]
    [InlineData("Lind’s aide", "another-sentence")]
    [InlineData("Lind", "phrase")]
    [InlineData(Weighing.Nobody, "rule")]
    public void Asks_nothing_that_does_not(string mention, string start) =>
        Assert.DoesNotContain(Weighing.Of(Text).Evidence(mention), e => e.Split(' ')[0] == start);

    [Fact]
    public void Knows_a_candidate_of_another_sentence()
    {
        var evidence = Weighing.Of("Mara Lind rose at noon. “We stay,” she said.").Evidence("Mara Lind");

        Assert.Contains("another-sentence direct", evidence);
        Assert.DoesNotContain(evidence, e => e.Split(' ')[0] is "phrase" or "side" or "distance");
    }
}
