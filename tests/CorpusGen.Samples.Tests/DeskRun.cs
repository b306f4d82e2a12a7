using System;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace CorpusGen.Samples.Tests;

/// <summary>One run of the sample, its output redirected.</summary>
public sealed record DeskRun(int Status, string Output, string Error)
{
    private static readonly string Program = Find();

    public static DeskRun Of(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DeskRun(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    // tests/CorpusGen.Samples.Tests/bin/Debug/net10.0 -> samples/QuoteDesk/bin/Debug/net10.0
    private static string Find()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(root, "samples", "QuoteDesk", "bin", output.Parent.Name, output.Name, "QuoteDesk.dll");
    }
}
