using System;
using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Measure;

/// <summary>What a model makes of a quotation.</summary>
/// <param name="Example">The quotation.</param>
/// <param name="IsRight">Whether the best source is right.</param>
/// <param name="Probability">Its probability among the sources and an unknown one.</param>
/// <param name="Nobody">The probability that nobody speaks.</param>
/// <param name="NamedBy">What names the best source: a rule, or what stands around it.</param>
internal sealed record Outcome(Example Example, bool IsRight, double Probability, double Nobody, string NamedBy = "none")
{
    public static Outcome Of(Example example, double[] weights)
    {
        var probabilities = MaximumEntropy.Probabilities(example.Evidence, weights);
        var sources = Enumerable.Range(0, probabilities.Length).Where(i => i != example.Nobody).ToList();
        if (sources.Count == 0) return new Outcome(example, false, 0, 1);
        var best = sources.MaxBy(i => probabilities[i]);
        var others = sources.Sum(i => probabilities[i] / probabilities[best]);
        var unknown = Math.Exp((Ranker.Unknown / 1000.0) - example.Evidence[best].Sum(n => weights[n]));
        var nobody = probabilities[example.Nobody] / (1 + (unknown * probabilities[best]));
        return new Outcome(example, example.IsRight[best], 1 / (others + unknown), nobody, example.NamedBy.ElementAtOrDefault(best) ?? "none");
    }
}
