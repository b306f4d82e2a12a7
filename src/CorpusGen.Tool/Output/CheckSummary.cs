using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Checking;
using Spectre.Console;

namespace CorpusGen.Tool.Output;

/// <summary>The closing line of a check on standard error: how many diagnostics of each level in how many documents.</summary>
internal static class CheckSummary
{
    private static readonly DiagnosticLevel[] Gravest = [DiagnosticLevel.Error, DiagnosticLevel.Warning, DiagnosticLevel.Info];

    /// <summary>Writes it.</summary>
    /// <param name="result">The result of the check.</param>
    /// <param name="console">Whose standard error to write to.</param>
    public static void Write(CheckResult result, ToolConsole console)
    {
        var text = TextConsole.On(console.Error, int.MaxValue, console.ErrorIsTerminal);
        var separator = "";
        foreach (var (level, count) in Counts(result))
        {
            text.Write(new Text(separator));
            text.Write(new Text(Count(count, LevelName.Of(level)), LevelStyle.Of(level)));
            separator = ", ";
        }

        if (separator.Length == 0) text.Write(new Text("no diagnostics"));
        text.Write(new Text($" in {Count(result.Documents, "document")}\n"));
    }

    private static IEnumerable<(DiagnosticLevel Level, int Count)> Counts(CheckResult result)
    {
        foreach (var level in Gravest)
        {
            if (result.Count(level) is var count and > 0) yield return (level, count);
        }
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
