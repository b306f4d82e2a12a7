using System.Collections.Generic;
using System.Linq;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class ReliabilityCurveTests
{
    [Fact]
    public void Gives_about_the_share_that_is_right_for_each_bin() =>
        Assert.Equal([(0.2, 0.107), (0.5, 0.5), (0.9, 0.943)], ReliabilityCurve.Of([.. Bin(0.9, 114), .. Bin(0.2, 12), .. Bin(0.5, 60)]));

    [Fact]
    public void Pools_neighbours_until_precision_rises() =>
        Assert.Equal(
            [(0.2, 0.107), (0.5, 0.5), (0.9, 0.893)],
            ReliabilityCurve.Of([.. Bin(0.2, 12), .. Bin(0.4, 72), .. Bin(0.6, 48), .. Bin(0.9, 108)]));

    [Fact]
    public void Pools_as_far_back_as_it_must() =>
        Assert.Equal([(0.5, 0.301)], ReliabilityCurve.Of([.. Bin(0.3, 48), .. Bin(0.5, 60), .. Bin(0.7, 0)]));

    [Fact]
    public void Leaves_out_what_is_no_speech() =>
        Assert.Equal([(0.5, 0.5)], ReliabilityCurve.Of([.. Bin(0.5, 60), .. Bin(0.2, 0, "nobody")]));

    [Fact]
    public void Rises_whatever_the_outcomes()
    {
        var random = new System.Random(4);
        var points = ReliabilityCurve.Of(Enumerable.Range(0, 5_000).Select(_ => Of(random.NextDouble(), random.Next(2) == 0, "direct")));

        Assert.Equal(points.Select(p => p.Probability).Order(), points.Select(p => p.Probability));
        Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.First.Precision < pair.Second.Precision));
    }

    /// <summary>A bin's worth of decisions of one probability.</summary>
    private static IEnumerable<Outcome> Bin(double probability, int right, string kind = "direct") =>
        Enumerable.Range(0, 120).Select(i => Of(probability, i < right, kind));

    private static Outcome Of(double probability, bool isRight, string kind) =>
        new(new Example { Document = "a", Kind = kind }, isRight, probability, 0);
}
