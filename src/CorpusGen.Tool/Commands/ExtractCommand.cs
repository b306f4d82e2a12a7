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
        var target = OutputTarget.Choose(request, console);
        var input = DocumentFinder.Find(request, console);
        target.RefuseToOverwrite(input.Documents);

        var result = Extract(input, request.Jobs, console);
        if (!target.Format.HasDiagnostics) SkippedDocumentNotice.Write(result, console.Error);
        target.Write(result);
        return result.HasErrors ? ExitStatus.DoneWithErrors : ExitStatus.Done;
    }

    private static ExtractionResult Extract(FoundDocuments input, int jobs, ToolConsole console)
    {
        using var progress = new Progress(console, input.Documents.Count);
        return ExtractionRun.Run(input, jobs, progress);
    }
}
