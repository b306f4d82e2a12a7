using System;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Runs;

/// <summary>Many cases, one after the other or several at a time.</summary>
/// <param name="seed">The seed; another one gives other cases.</param>
/// <param name="inspection">What inspects them.</param>
internal sealed class FuzzRun(ulong seed, Inspection inspection)
{
    private readonly Lock _lock = new();

    /// <summary>Inspects cases.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="progress">Is told after each case; one call at a time.</param>
    /// <returns>What was met.</returns>
    public Tally Run(long first, long count, int jobs = 1, Action<Tally>? progress = null)
    {
        var tally = new Tally();
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, number =>
        {
            var fuzzCase = CaseWriter.Write(seed, number);
            var fault = inspection.Inspect(fuzzCase, out var reading);
            lock (_lock)
            {
                tally.Add(fuzzCase, reading, fault);
                progress?.Invoke(tally);
            }
        });
        return tally;
    }
}
