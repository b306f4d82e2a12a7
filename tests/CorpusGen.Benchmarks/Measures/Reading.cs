using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Probes;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>What a program said of its answer.</summary>
/// <param name="Answer">The answer, as a number.</param>
/// <param name="Seconds">How long it took in <c>Main</c>.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Live">Bytes still held afterwards.</param>
internal sealed record Reading(double Answer, double Seconds, double Allocated, double Live)
{
    public static Reading Of(Outcome outcome)
    {
        var numbers = Probe.Read(outcome.Output);
        return new Reading(numbers["answer"], numbers["seconds"], numbers["allocated"], numbers["live"]);
    }

    public static Reading Median(IReadOnlyList<Reading> readings) => new(
        readings[0].Answer,
        readings.Select(r => r.Seconds).Median(),
        readings.Select(r => r.Allocated).Median(),
        readings.Select(r => r.Live).Median());
}
