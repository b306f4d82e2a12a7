using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace CorpusGen.PackageTests;

/// <summary>Runs the SDK's commands, and what they publish.</summary>
internal static class Dotnet
{
    /// <summary>Runs one of them.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="packages">The packages folder, or null for the machine's own.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public static Task<CommandResult> RunAsync(string folder, string? packages, params IEnumerable<string> arguments) =>
        RunAsync("dotnet", folder, packages, arguments);

    /// <summary>Runs a published program.</summary>
    /// <param name="folder">The folder it was published to, where it is run.</param>
    /// <param name="name">Its name, without extension.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Task<CommandResult> RunProgramAsync(string folder, string name, params IEnumerable<string> arguments) =>
        RunAsync(Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name), folder, null, arguments);

    private static async Task<CommandResult> RunAsync(string program, string folder, string? packages, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
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
