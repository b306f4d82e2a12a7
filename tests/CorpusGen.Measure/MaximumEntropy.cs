using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Measure;

/// <summary>
/// Fits the weights of a conditional log-linear model by gradient ascent with a step of its own for each weight (AdaGrad,
/// Duchi, Hazan and Singer 2011) and a Gaussian prior (Chen and Rosenfeld 1999). The order is fixed: the same examples give the
/// same weights.
/// </summary>
internal static class MaximumEntropy
{
    private const int Epochs = 14;
    private const double Rate = 0.15;

    /// <summary>Evidence seen less often says nothing of other documents.</summary>
    private const int LeastCount = 12;

    /// <summary>The weights of all evidence of the vocabulary; 0 for what is too rare.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples, int evidenceCount, double prior)
    {
        var weights = new double[evidenceCount];
        var squares = Enumerable.Repeat(1.0, evidenceCount).ToArray();
        var isFrequent = Frequent(examples, evidenceCount);
        var order = examples.Where(e => e.IsRight.Contains(true) && e.IsRight.Contains(false))
            .Select(e => (e.IsRight, Evidence: e.Evidence.ConvertAll(x => Array.FindAll(x, n => isFrequent[n])))).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var (isRight, evidence) in order) Step(isRight, evidence, weights, squares, prior);
        }

        return weights;
    }

    /// <summary>The probability of each candidate.</summary>
    public static double[] Probabilities(List<int[]> evidence, double[] weights)
    {
        var scores = evidence.Select(e => e.Sum(n => weights[n])).ToArray();
        var best = scores.Max();
        var powers = Array.ConvertAll(scores, s => Math.Exp(s - best));
        var total = powers.Sum();
        return Array.ConvertAll(powers, p => p / total);
    }

    private static void Step(List<bool> isRight, List<int[]> evidence, double[] weights, double[] squares, double prior)
    {
        var probabilities = Probabilities(evidence, weights);
        var right = probabilities.Where((_, i) => isRight[i]).Sum();
        for (var i = 0; i < probabilities.Length; i++)
        {
            var gradient = (isRight[i] ? probabilities[i] / right : 0) - probabilities[i];
            if (Math.Abs(gradient) < 1e-6) continue;
            foreach (var n in evidence[i])
            {
                var step = gradient - (prior * weights[n]);
                squares[n] += step * step;
                weights[n] += Rate * step / Math.Sqrt(squares[n]);
            }
        }
    }

    private static bool[] Frequent(IReadOnlyList<Example> examples, int evidenceCount)
    {
        var counts = new int[evidenceCount];
        foreach (var number in examples.SelectMany(e => e.Evidence).SelectMany(e => e)) counts[number]++;
        return Array.ConvertAll(counts, c => c >= LeastCount);
    }
}
