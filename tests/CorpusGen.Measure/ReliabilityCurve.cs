using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Measure;

/// <summary>
/// The precision of decisions by their probability: bins of equal size, neighbours joined until precision only rises (pool
/// adjacent violators, Ayer and others 1955).
/// </summary>
internal static class ReliabilityCurve
{
    private const int BinSize = 120;

    /// <summary>Points of the curve: the mean probability of a bin and the share of its decisions that are right.</summary>
    public static List<(double Probability, double Precision)> Of(IEnumerable<Outcome> outcomes)
    {
        var bins = new List<List<Outcome>>();
        foreach (var bin in outcomes.Where(o => o.Example.IsSpeech).OrderBy(o => o.Probability).Chunk(BinSize))
        {
            bins.Add([.. bin]);
            while (bins.Count > 1 && Precision(bins[^2]) >= Precision(bins[^1]))
            {
                bins[^2].AddRange(bins[^1]);
                bins.RemoveAt(bins.Count - 1);
            }
        }

        return bins.ConvertAll(b => (Math.Round(b.Average(o => o.Probability), 4), Precision(b)));
    }

    /// <summary>With one error and one hit more than were seen: no bin is large enough to promise certainty (Laplace 1814).</summary>
    private static double Precision(List<Outcome> bin) => Math.Round((bin.Count(o => o.IsRight) + 1.0) / (bin.Count + 2.0), 3);
}
