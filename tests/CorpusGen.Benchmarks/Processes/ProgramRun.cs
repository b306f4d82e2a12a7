using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace CorpusGen.Benchmarks.Processes;

/// <summary>Starts a program and waits for it.</summary>
internal sealed record ProgramRun(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>The folder to start it in.</summary>
    public string? Folder { get; init; }

    /// <summary>Variables to set.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>How long to wait before it is ended.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>Runs it.</summary>
    /// <returns>How it ended; the exit status is -1 where patience did.</returns>
    public Outcome Run()
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(Describe()) ?? throw new UnusableInputException($"{Program} did not start.");
        using var watch = new ProcessWatch(process.Id);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var isDone = process.WaitForExit(Patience);
        if (!isDone) process.Kill(entireProcessTree: true);
        var seconds = clock.Elapsed.TotalSeconds;
        Task.WaitAll(output, errors);
        return new Outcome(isDone ? process.ExitCode : -1, output.Result, errors.Result, seconds, watch.ProcessorSeconds, watch.PeakBytes);
    }

    private ProcessStartInfo Describe()
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Folder is not null) start.WorkingDirectory = Folder;

        // `dotnet run` started this program, and its variables would lead an inner build astray.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        return start;
    }
}
