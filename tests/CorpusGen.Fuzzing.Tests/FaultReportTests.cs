using System;
using System.Linq;
using CorpusGen.Fuzzing.Cases;
using CorpusGen.Fuzzing.Invariants;
using CorpusGen.Fuzzing.Runs;
using Xunit;

namespace CorpusGen.Fuzzing.Tests;

public class FaultReportTests
{
    [Fact]
    public void Tells_how_to_repeat_a_case_and_shows_the_smallest_text()
    {
        var inspection = new Inspection([new NoBell()]);
        var fuzzCase = new FuzzCase(7, 42, [new("a.txt", "Nobody\u0007 \"spoke\".", null)]);

        var report = FaultReport.Of(inspection.Inspect(fuzzCase, out _)!, inspection);

        Assert.Equal("--seed 7 --case 42: NoBell\n  it rings\n  a.txt: \"\\u0007\"\n", report.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Takes_an_exception_for_a_fault()
    {
        var fault = new Inspection([new Unlucky()]).Inspect(new FuzzCase(7, 42, []), out _);

        Assert.Equal("Unlucky: InvalidOperationException", fault?.Kind);
    }

    private sealed class NoBell : IInvariant
    {
        public string? Broken(Reading reading) =>
            reading.Case.Texts.Any(text => text.Text.Contains('\u0007', StringComparison.Ordinal)) ? "it rings" : null;
    }

    private sealed class Unlucky : IInvariant
    {
        public string? Broken(Reading reading) => throw new InvalidOperationException();
    }
}
