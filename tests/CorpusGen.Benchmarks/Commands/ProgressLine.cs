using System;
using CorpusGen.Benchmarks.Measuring;
using Spectre.Console;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>A row, as soon as it is known, for those who wait: on standard error, with a colour where there are any.</summary>
internal static class ProgressLine
{
    private static readonly IAnsiConsole Errors = Open();

    public static void Write(Row row)
    {
        var colour = row.IsMet switch { true => "green", false => "red", null => "default" };
        var words = string.Join("  ", row.What, row.Ours, row.Peer, row.Ratio, row.Wanted);
        Errors.MarkupLine($"[{colour}]{words.EscapeMarkup()}[/]");
    }

    // A file gets no colours, and no line is broken for a width it doesn't have.
    private static IAnsiConsole Open()
    {
        var isFile = Console.IsErrorRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Ansi = isFile ? AnsiSupport.No : AnsiSupport.Detect,
        });
        if (isFile) console.Profile.Width = int.MaxValue;
        return console;
    }
}
