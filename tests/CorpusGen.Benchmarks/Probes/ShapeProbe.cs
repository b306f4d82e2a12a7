using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>The engine over a text that nobody would write, in a process that holds nothing else.</summary>
internal static class ShapeProbe
{
    public const string Name = "shape";

    private const int Small = 2_000;
    private const int Runs = 5;

    /// <summary>Asks this probe.</summary>
    /// <returns>The figures; null when it took too long.</returns>
    public static Dictionary<string, double>? Ask(HostileShape shape, int size, TimeSpan patience) =>
        Probe.Ask(patience, Name, shape.Name, size.ToString(CultureInfo.InvariantCulture));

    /// <summary>Measures: shape, how many of its units.</summary>
    public static void Run(string[] arguments)
    {
        var shape = HostileShape.All.Single(s => s.Name == arguments[0]);
        for (var i = 0; i < 20; i++) Extract(shape.Write(Small));

        var text = shape.Write(int.Parse(arguments[1], CultureInfo.InvariantCulture));
        var seconds = new List<double> { Extract(text) };
        var peak = Math.Max(System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64, Environment.WorkingSet);

        // As often for a large text as for a small one: the first time, the process is given its memory.
        while (seconds.Count < Runs) seconds.Add(Extract(text));
        Probe.Answer("seconds", seconds.Median());
        Probe.Answer("characters", text.Length);
        Probe.Answer("peak", peak);
    }

    private static double Extract(string text)
    {
        var clock = WorkClock.Start();
        DocumentExtractor.Extract(new DocumentText("shape.txt", text));
        return clock.Seconds;
    }
}
