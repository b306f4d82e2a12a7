using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Tests.Quotes.Evidence;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class OutcomeTests
{
    /// <summary>What is measured is what the engine does: the same probabilities by the same weights.</summary>
    [Theory]
    [InlineData("Mara Lind, the mayor, told the council that the plan was “a mistake”.")]
    [InlineData("“We stay,” said Mara Lind, who leads the port.")]
    [InlineData("Lind’s warning of “a lost decade” went unheard.")]
    [InlineData("The report called the harbour “a ruin”.")]
    public void Has_the_probabilities_that_the_engine_has(string text)
    {
        var weighing = Weighing.Of(text);
        var vocabulary = new Vocabulary();
        var example = new Example { Document = "a", Kind = "direct" };
        foreach (var (candidate, mention) in weighing.Candidates().Zip(weighing.Ranked()))
        {
            if (candidate.IsNobody) example.Nobody = example.Evidence.Count;
            example.Evidence.Add([.. weighing.Evidence(mention).Select(vocabulary.NumberOf)]);
            example.IsRight.Add(!candidate.IsNobody && !example.IsRight.Contains(true));
        }

        var outcome = Outcome.Of(example, [.. vocabulary.Names.Select(n => EvidenceWeights.Measured.Of(EvidenceKey.Of(n)) / 1000.0)]);

        Assert.True(outcome.IsRight);
        Assert.Equal(weighing.Candidates().First(c => !c.IsNobody).Probability, outcome.Probability, 9);
        Assert.Equal(weighing.Candidate(Weighing.Nobody).Probability, outcome.Nobody, 9);
    }

    [Fact]
    public void Is_wrong_and_certain_of_nobody_where_there_is_no_source()
    {
        var example = new Example { Document = "a", Kind = "direct", Nobody = 0 };
        example.Evidence.Add([]);
        example.IsRight.Add(false);

        Assert.Equal((false, 0.0, 1.0), (Outcome.Of(example, []).IsRight, Outcome.Of(example, []).Probability, Outcome.Of(example, []).Nobody));
    }
}
