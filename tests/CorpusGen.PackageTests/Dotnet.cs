using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace CorpusGen.PackageTests;

/// <summary>Runs the SDK's commands.</summary>
internal static class Dotnet
{
    public static async Task<CommandResult> RunAsync(string folder, string? packages, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start.Environment, packages);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await errors);
    }

    // The test run itself was started by MSBuild, whose variables would lead the inner build astray.
    private static void Isolate(IDictionary<string, string?> environment, string? packages)
    {
        foreach (var name in environment.Keys.Where(IsOfTheOuterBuild).ToList()) environment.Remove(name);
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packages is not null) environment["NUGET_PACKAGES"] = packages;
    }

    private static bool IsOfTheOuterBuild(string name) => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
