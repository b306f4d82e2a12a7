using System;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Correcting;

/// <summary>Shows which lines of a corrections file change.</summary>
internal static class CorrectionReport
{
    private static readonly string[] Breaks = ["\r\n", "\n", "\r"];

    /// <summary>Writes the report.</summary>
    /// <param name="written">The correction in its file.</param>
    /// <param name="file">The file.</param>
    /// <param name="isDryRun">Whether it is not kept.</param>
    /// <param name="console">Where to write.</param>
    public static void Write(WrittenDraft written, CorrectionsPlace file, bool isDryRun, ToolConsole console)
    {
        using var output = console.OpenOutput();
        var (before, after) = (file.IsNew ? [] : Lines(written.Before), Lines(written.Text));
        var first = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        if (first == before.Length && first == after.Length)
        {
            output.WriteLine($"{file.Path} says so already");
            return;
        }

        var last = before[first..].Reverse().Zip(after[first..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        output.WriteLine($"{file.Path}:{first + 1}{(file.IsNew ? " (new)" : "")}{(isDryRun ? " (not written: --dry-run)" : "")}");
        foreach (var line in before[first..^last]) output.WriteLine("- " + VisibleText.Of(line));
        foreach (var line in after[first..^last]) output.WriteLine("+ " + VisibleText.Of(line));
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split(Breaks, StringSplitOptions.None);
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
