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

    public static List<(double From, double Precision)> Of(IEnumerable<Outcome> outcomes)
    {
        var ordered = outcomes.Where(o => o.Example.IsSpeech).OrderBy(o => o.Probability).ToList();
        var bins = new List<(double From, double Right, int Count)>();
        foreach (var chunk in ordered.Chunk(BinSize))
        {
            bins.Add((chunk[0].Probability, chunk.Count(o => o.IsRight), chunk.Length));
            while (bins.Count > 1 && bins[^2].Right / bins[^2].Count >= bins[^1].Right / bins[^1].Count)
            {
                bins[^2] = (bins[^2].From, bins[^2].Right + bins[^1].Right, bins[^2].Count + bins[^1].Count);
                bins.RemoveAt(bins.Count - 1);
            }
        }

        bins[0] = (0, bins[0].Right, bins[0].Count);
        return bins.ConvertAll(b => (Math.Round(b.From, 4), Math.Round(b.Right / b.Count, 3)));
    }
}
