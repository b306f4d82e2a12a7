using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Tool.Commands;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>The same texts give the same bytes: in a fresh process, in any culture and time zone, for any jobs, in any folder.</summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly string[] Formats = ["json", "jsonl", "csv", "table"];

    private readonly ToolRun _tool = new();
    private readonly ToolRun _elsewhere = new();

    public void Dispose()
    {
        _tool.Dispose();
        _elsewhere.Dispose();
    }

    [Theory]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LANG", "ar_SA.UTF-8")]
    [InlineData("LANG", "th_TH.UTF-8")]
    [InlineData("LANG", "fa_IR.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/Los_Angeles")]
    public async Task A_fresh_process_of_any_culture_and_time_zone_prints_the_same(string variable, string value)
    {
        WriteNews(_tool, "");
        foreach (var format in Formats.Take(3))
        {
            var expected = _tool.Run("extract", "news", "--format", format).Output;

            Assert.Contains("ILLEGAL", expected, StringComparison.Ordinal);
            Assert.Equal(expected, await RunProcessAsync(variable, value, "extract", "news", "--format", format));
        }
    }

    [Fact]
    public void Any_order_and_any_jobs_print_the_same()
    {
        WriteNews(_tool, "");
        var files = Directory.EnumerateFiles(_tool.Place("news")).Select(file => "news/" + Path.GetFileName(file)).Order(StringComparer.Ordinal).ToArray();
        foreach (var format in Formats)
        {
            var expected = _tool.Run(["extract", .. files, "--format", format, "--jobs", "1"]).Output;

            Assert.NotEmpty(expected);
            Assert.Equal(expected, _tool.Run(["extract", .. files.Reverse(), "--format", format, "--jobs", "7"]).Output);
        }
    }

    [Fact]
    public void Two_checkouts_print_the_same()
    {
        WriteNews(_tool, "");
        WriteNews(_elsewhere, "deeper/in/another tree/");
        foreach (var format in Formats)
        {
            var expected = _tool.Run("extract", "news", "--format", format).Output;

            Assert.DoesNotContain(_tool.Place("."), expected, StringComparison.Ordinal);
            Assert.Equal(expected, _elsewhere.RunIn("deeper/in/another tree", "extract", "news", "--format", format).Output);
        }
    }

    private static void WriteNews(ToolRun tool, string folder)
    {
        for (var i = 0; i < 12; i++)
        {
            tool.With($"{folder}news/I{i}.txt", $"""
                INTERNATIONAL INQUIRY {i} IN ISTANBUL

                By Ilse Iversen

                ISTANBUL, March {i + 1}, 2021 — The inquiry cost 1,234.5 million.

                “It is ILLEGAL in İzmir for {i} days, it’s ıllegal in Iğdır,” said Ilhan Ivanov, 51, the INSTITUTE’s director.

                “Cyclists in Aachen, Ähren and Øster-Århus object to all of it,” the IMF’s Inés Ibáñez said.

                """);
        }
    }

    // The tool is made invariant; that is turned off here, for the compiler in which the engine runs as well has no such setting.
    private async Task<string> RunProcessAsync(string variable, string value, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CorpusGenCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _tool.Place("."),
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment[variable] = value;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
