using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class MaximumEntropyTests
{
    private const double Prior = 0.002;

    [Fact]
    public void Learns_what_tells_right_from_wrong()
    {
        // 0 stands with every wrong candidate, 1 with every right one, 2 with both.
        var weights = MaximumEntropy.Fit(Examples.Repeat(60, [0, 2], [1, 2]), 3, Prior);
        var probabilities = MaximumEntropy.Probabilities([[0, 2], [1, 2]], weights);

        Assert.True(weights[0] < 0 && weights[1] > 0);
        Assert.True(probabilities[1] > 0.9, $"{probabilities[1]}");
        Assert.Equal(1, probabilities.Sum(), 9);
    }

    [Fact]
    public void Gives_the_same_weights_to_the_same_examples()
    {
        // What contradicts itself is learnt in one order or another.
        List<Example> examples = [.. Examples.Repeat(40, [0], [1]), .. Examples.Repeat(25, [1, 2], [0]), .. Examples.Repeat(15, [2], [1])];
        Assert.Equal(MaximumEntropy.Fit(examples, 3, Prior), MaximumEntropy.Fit(examples, 3, Prior));
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Gives_rare_evidence_no_weight(int count, bool isNothing)
    {
        var weights = MaximumEntropy.Fit([.. Examples.Repeat(60, [0], [1]), .. Examples.Repeat(count, [0], [1, 2])], 3, Prior);
        Assert.Equal(isNothing, weights[2] == 0);
    }

    [Fact]
    public void Learns_nothing_where_nothing_or_everything_is_right()
    {
        var examples = Examples.Repeat(30, [0], [1]);
        foreach (var example in examples) example.IsRight[1] = false;
        Assert.All(MaximumEntropy.Fit(examples, 2, Prior), w => Assert.Equal(0, w));

        foreach (var example in examples) (example.IsRight[0], example.IsRight[1], example.IsRight[2]) = (true, true, true);
        Assert.All(MaximumEntropy.Fit(examples, 2, Prior), w => Assert.Equal(0, w));
    }

    [Fact]
    public void Keeps_weights_smaller_the_stronger_the_prior()
    {
        var examples = Examples.Repeat(60, [0], [1]);
        Assert.True(MaximumEntropy.Fit(examples, 2, 0.5)[1] < MaximumEntropy.Fit(examples, 2, 0)[1]);
    }

    [Fact]
    public void Shares_probability_by_the_exponentials_of_sums() =>
        Assert.Equal([0.25, 0.75], MaximumEntropy.Probabilities([[], [0, 1]], [Math.Log(2), Math.Log(1.5)]).Select(p => Math.Round(p, 9)));
}
