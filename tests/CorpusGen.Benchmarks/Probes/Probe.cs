using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>A part of this program that measures in a process of its own and answers with lines of <c>name=number</c>.</summary>
internal static class Probe
{
    // A collector that works beside the program would be counted as the program's own work.
    private static readonly Dictionary<string, string> Variables = new() { ["DOTNET_gcConcurrent"] = "0" };

    /// <summary>Starts a probe and reads its answer.</summary>
    /// <param name="patience">How long to wait, or null for long.</param>
    /// <param name="arguments">The name of the probe, and what it is to measure.</param>
    /// <returns>The numbers by name; null when patience ended first.</returns>
    public static Dictionary<string, double>? Ask(TimeSpan? patience, params IReadOnlyList<string> arguments)
    {
        var run = new ProgramRun("dotnet", ["exec", typeof(Probe).Assembly.Location, "probe", .. arguments]) { Variables = Variables };
        if (patience is { } limit) run = run with { Patience = limit };
        var outcome = run.Run();
        if (outcome.ExitCode == -1) return null;
        outcome.Succeeds(string.Join(' ', arguments));
        return Read(outcome.Output);
    }

    /// <summary>Reads lines of <c>name=number</c>.</summary>
    public static Dictionary<string, double> Read(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));

    /// <summary>Writes one number of the answer.</summary>
    public static void Answer(string name, double value) => Console.WriteLine(FormattableString.Invariant($"{name}={value:R}"));
}
