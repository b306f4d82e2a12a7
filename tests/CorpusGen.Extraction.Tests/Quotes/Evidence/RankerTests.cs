using System;
using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class RankerTests
{
    private const string Text = "Mara Lind, the mayor, told the council that the plan was “a mistake”.";

    [Fact]
    public void Keeps_the_order_of_equals()
    {
        var weighing = Weighing.By(Text);

        Assert.Equal(weighing.Found(), weighing.Ranked());
        Assert.All(weighing.Candidates(), c => Assert.Equal(0, c.Score));
    }

    [Fact]
    public void Puts_the_best_first_and_the_worst_last() =>
        Assert.Equal(
            ["Mara Lind", "the plan", "the mayor", Weighing.Nobody, "the council"],
            Weighing.By(Text, ("phrase name mixed", 900), ("phrase body mixed", -500)).Ranked());

    [Fact]
    public void Adds_up_the_evidence_of_a_candidate() =>
        Assert.Equal(650, Weighing.By(Text, ("phrase name mixed", 900), ("opens-sentence name", -250)).Candidate("Mara Lind").Score);

    /// <summary>The unknown source, of whom the text tells nothing, has the power of no evidence: one.</summary>
    [Fact]
    public void Shares_the_probability_of_a_source_among_the_sources_and_an_unknown_one()
    {
        var candidates = Weighing.By(Text, ("phrase name mixed", 1000), ("nobody mixed", 3000)).Candidates();
        var sources = candidates.Where(c => !c.IsNobody).ToList();
        var all = Math.E + 3 + 1;

        Assert.Equal(Math.E / all, sources[0].Probability, 9);
        Assert.All(sources.Skip(1), c => Assert.Equal(1 / all, c.Probability, 9));
        Assert.Equal(1, sources.Sum(c => c.Probability) + (1 / all), 9);
    }

    [Fact]
    public void Shares_the_probability_of_nobody_among_all()
    {
        var weighing = Weighing.By(Text, ("phrase name mixed", 1000), ("nobody mixed", 2000));
        var power = Math.Exp(2);

        Assert.Equal(power / (power + Math.E + 3 + 1), weighing.Candidate(Weighing.Nobody).Probability, 9);
        Assert.Equal(Weighing.Nobody, weighing.Ranked().First());
    }

    [Fact]
    public void Does_not_take_a_lone_candidate_for_certain() =>
        Assert.Equal(0.5, Weighing.By("The plan was “a mistake”.").Candidate("The plan").Probability, 9);

    [Fact]
    public void Does_not_take_a_text_without_sources_for_one_without_speech()
    {
        var candidate = Assert.Single(Weighing.By("It rained in the night. “We stay. The rest is talk.”", ("nobody direct", 9000)).Candidates());

        Assert.True(candidate.IsNobody);
        Assert.Equal(0, candidate.Probability);
    }

    [Fact]
    public void Bears_any_weights()
    {
        var candidates = Weighing.By(Text, ("phrase name mixed", int.MaxValue / 2), ("phrase body mixed", int.MinValue / 2)).Candidates();

        Assert.Equal(1, candidates[0].Probability, 9);
        Assert.All(candidates, c => Assert.InRange(c.Probability, 0, 1));
    }

    [Fact]
    public void Gives_an_unknown_source_the_score_of_no_evidence() => Assert.Equal(0, Ranker.Unknown);
}
