using System;
using System.IO;
using Spectre.Console;

namespace CorpusGen.Tool.Output;

/// <summary>Makes a console for text that people read: in colour on a terminal alone.</summary>
internal static class TextConsole
{
    private const int LeastWidth = 60;

    /// <summary>Makes a console on a writer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="isTerminal">Whether it is a terminal.</param>
    /// <returns>The console.</returns>
    public static IAnsiConsole On(TextWriter writer, int width, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Math.Max(width, LeastWidth);
        return console;
    }
}
