using System;

namespace CorpusGen.Benchmarks.Processes;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit status.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
/// <param name="Seconds">How long it took, from start to end.</param>
/// <param name="ProcessorSeconds">How much processor time it and the programs it started took; 0 where the system doesn't tell.</param>
/// <param name="PeakBytes">The most memory that it, or one of the programs it started, held at one time; 0 where the system doesn't tell.</param>
internal sealed record Outcome(int ExitCode, string Output, string Errors, double Seconds, double ProcessorSeconds, long PeakBytes)
{
    /// <summary>This, if the program succeeded.</summary>
    public Outcome Succeeds(string what)
    {
        if (ExitCode == 0) return this;
        throw new UnusableInputException($"{what} failed with exit status {ExitCode}.{Environment.NewLine}{Output}{Errors}");
    }
}
