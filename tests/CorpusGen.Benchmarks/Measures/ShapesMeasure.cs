using System;
using System.Collections.Generic;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Probes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>Whether texts that nobody would write cost more than their length.</summary>
internal sealed class ShapesMeasure : IMeasure
{
    private const double MostMemory = 2e9;
    private const double MostGrowth = 10;

    // Below this a measurement is of the machine, not of the engine.
    private const double Measurable = 0.002;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string Name => "shapes";

    public string Description => "hostile texts of up to 10 MB: seconds at 8 times the size against seconds at the size, peak memory";

    public IEnumerable<Row> Run(Session session)
    {
        foreach (var shape in HostileShape.All)
        {
            Session.Say($"Shape: {shape.Name}");
            var eighth = ShapeProbe.Ask(shape, shape.Units / 8, Patience);
            var all = eighth is null ? null : ShapeProbe.Ask(shape, shape.Units, Patience);
            yield return Describe(shape, eighth, all);
        }
    }

    private static Row Describe(HostileShape shape, Dictionary<string, double>? eighth, Dictionary<string, double>? all)
    {
        var what = FormattableString.Invariant($"{shape.Name} ({shape.Units:N0})");
        const string Wanted = "≤ 10 ×, ≤ 2 GB";
        if (all is null) return new Row(what, FormattableString.Invariant($"more than {Patience.TotalSeconds:0} s"), "", "", Wanted, false);
        var growth = all["seconds"] / Math.Max(eighth!["seconds"], Measurable);
        return new Row(
            what,
            $"{Figure.Seconds(all["seconds"])}, {Figure.Bytes(all["peak"])}",
            $"an eighth {Figure.Seconds(eighth["seconds"])}",
            Figure.Times(growth),
            Wanted,
            growth <= MostGrowth && all["peak"] <= MostMemory);
    }
}
