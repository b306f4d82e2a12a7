using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>How a command ended and what it said.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"Exit status {ExitCode}\n{Output}\n{Errors}");
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"Exit status 0\n{Output}\n{Errors}");
        return this;
    }

    /// <summary>The lines that carry a diagnostic, each once: MSBuild repeats them in its summary.</summary>
    public IReadOnlyList<string> Of(string diagnostic) =>
        [.. Lines.Where(line => line.Contains($" {diagnostic}:", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];
}
