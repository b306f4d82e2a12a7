using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>The same thing measured several times.</summary>
internal static class Series
{
    /// <summary>The value in the middle, which one slow run doesn't move.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        if (ordered.Length == 0) throw new ArgumentException("Nothing was measured.", nameof(values));
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }

    /// <summary>Takes turns: what disturbs the machine for a while then disturbs everybody.</summary>
    public static double[] MedianInTurns(int runs, params Func<double>[] contenders)
    {
        var values = contenders.Select(_ => new double[runs]).ToArray();
        for (var run = 0; run < runs; run++)
        {
            for (var i = 0; i < contenders.Length; i++) values[i][run] = contenders[i]();
        }

        return [.. values.Select(v => v.Median())];
    }
}
