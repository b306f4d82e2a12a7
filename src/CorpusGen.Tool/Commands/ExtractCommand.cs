using System.CommandLine;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Input;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Commands;

/// <summary>The command <c>corpusgen extract</c>.</summary>
internal static class ExtractCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="console">Where to read and write.</param>
    /// <returns>The command with its arguments, options and action.</returns>
    public static Command Create(ToolConsole console)
    {
        var arguments = new ExtractArguments();
        var command = new Command("extract", "Print the quotations of documents, their speakers, and the sayings they share");
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed), console));
        return command;
    }

    private static int Run(ExtractRequest request, ToolConsole console)
    {
        // What can be refused is refused before the work, not after it.
        var file = OutputFile.Choose(request.Output, console);
        var format = OutputFormats.Choose(request.Format, file, console);
        var input = DocumentFinder.Find(request.Input, console);
        file.RefuseToOverwrite(input.Files);

        var result = ExtractionRun.Run(input, request.Input.Jobs, console);
        if (!format.HasDiagnostics) SkippedDocumentNotice.Write(result, console.Error);
        file.Write(stream => format.Write(result, stream));
        return result.HasErrors ? ExitStatus.DoneWithErrors : ExitStatus.Done;
    }
}
