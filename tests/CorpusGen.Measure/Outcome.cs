using System.Linq;

namespace CorpusGen.Measure;

/// <summary>What a model makes of a quotation.</summary>
/// <param name="Example">The quotation.</param>
/// <param name="IsRight">Whether the best source is right.</param>
/// <param name="Probability">Its probability among the sources.</param>
/// <param name="Nobody">The probability that nobody speaks.</param>
internal sealed record Outcome(Example Example, bool IsRight, double Probability, double Nobody)
{
    public static Outcome Of(Example example, double[] weights)
    {
        var probabilities = MaximumEntropy.Probabilities(example.Evidence, weights);
        var sources = Enumerable.Range(0, probabilities.Length).Where(i => i != example.Nobody).ToList();
        if (sources.Count == 0) return new Outcome(example, false, 0, 1);
        var best = sources.MaxBy(i => probabilities[i]);
        return new Outcome(example, example.IsRight[best], probabilities[best] / sources.Sum(i => probabilities[i]), probabilities[example.Nobody]);
    }
}
