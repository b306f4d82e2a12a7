using System.IO;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Checking;
using Spectre.Console;

namespace CorpusGen.Tool.Output;

/// <summary>One diagnostic a line, as GCC and most compilers write them, so that editors and CI services know the place.</summary>
internal sealed class GccFormat(bool isTerminal) : CheckFormat
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);

    /// <inheritdoc/>
    public override void Write(CheckResult result, Stream output)
    {
        using var writer = ToolConsole.OpenText(output);
        if (isTerminal) WriteInColour(result, TextConsole.On(writer, int.MaxValue, isTerminal));
        else WritePlain(result, writer);
    }

    private static void WritePlain(CheckResult result, StreamWriter writer)
    {
        foreach (var checkedDiagnostic in result.Diagnostics)
        {
            writer.WriteLine($"{Place(checkedDiagnostic)}: {LevelName.Of(checkedDiagnostic.Level)}: {Message(checkedDiagnostic)} {Id(checkedDiagnostic)}");
        }
    }

    private static void WriteInColour(CheckResult result, IAnsiConsole console)
    {
        foreach (var checkedDiagnostic in result.Diagnostics)
        {
            console.Write(new Text(Place(checkedDiagnostic) + ": ", Strong));
            console.Write(new Text(LevelName.Of(checkedDiagnostic.Level) + ": ", LevelStyle.Of(checkedDiagnostic.Level)));
            console.Write(new Text(Message(checkedDiagnostic) + " "));
            console.Write(new Text(Id(checkedDiagnostic) + "\n", Faint));
        }
    }

    private static string Place(CheckedDiagnostic item)
    {
        var (line, column) = item.Diagnostic.Start;
        return $"{VisibleText.Of(item.Diagnostic.Path)}:{line}:{column}";
    }

    private static string Message(CheckedDiagnostic item) => VisibleText.Of(item.Diagnostic.Message);

    private static string Id(CheckedDiagnostic item) => $"[{item.Diagnostic.Rule.Id}]";
}
