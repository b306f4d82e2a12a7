using System;
using System.Linq;
using CorpusGen.Fuzzing.Cases;
using CorpusGen.Fuzzing.Runs;
using Xunit;

namespace CorpusGen.Fuzzing.Tests;

public class MinimiserTests
{
    [Fact]
    public void Keeps_what_the_fault_needs_and_nothing_else()
    {
        var fuzzCase = new FuzzCase(1, 0, [new("a.txt", "The wall is old. Nobody pays.\n\n“We stay,” she said.", null), new("b.txt", "We go.", null)]);

        var smallest = new Minimiser(HasBoth).Minimise(fuzzCase);

        Assert.Equal(["oldstay"], smallest.Texts.Select(text => text.Text));
    }

    private static bool HasBoth(FuzzCase fuzzCase) => fuzzCase.Texts.Any(
        text => text.Text.Contains("old", StringComparison.Ordinal) && text.Text.Contains("stay", StringComparison.Ordinal));
}
