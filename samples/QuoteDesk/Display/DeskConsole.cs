using System;
using System.Text;
using Spectre.Console;

namespace QuoteDesk.Display;

/// <summary>A console in colour on a terminal, and plain text where the output goes elsewhere.</summary>
internal static class DeskConsole
{
    private const int PlainWidth = 100;

    public static IAnsiConsole Create()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected) return AnsiConsole.Console;

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = PlainWidth;
        return console;
    }
}
