using System;
using System.Linq;
using CorpusGen.Fuzzing.Runs;
using Xunit;

namespace CorpusGen.Fuzzing.Tests;

public class FuzzingTests
{
    private const ulong Seed = 2021;
    private const int Cases = 2_000;

    [Fact]
    public void Texts_that_nobody_wrote_break_nothing()
    {
        var tally = new FuzzRun(Seed, Inspection.OfAll).Run(first: 0, Cases, Environment.ProcessorCount);

        Assert.Equal("", string.Join('\n', tally.Faults.Take(3).Select(fault => FaultReport.Of(fault, Inspection.OfAll))));
        Assert.Equal(Cases, tally.Cases);
    }

    [Fact]
    public void The_texts_have_what_there_is_to_find()
    {
        var tally = new FuzzRun(Seed, new Inspection([])).Run(first: 0, count: 400);

        Assert.InRange(tally.Quotes, 400, long.MaxValue);
        Assert.InRange(tally.Sayings, 40, long.MaxValue);
        Assert.InRange(tally.Families, 20, long.MaxValue);
        Assert.InRange(tally.Diagnostics, 400, long.MaxValue);
    }
}
