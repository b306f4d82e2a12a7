using System.CommandLine;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Input;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Commands;

/// <summary>The command <c>corpusgen check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="console">Where to read and write.</param>
    /// <returns>The command with its arguments, options and action.</returns>
    public static Command Create(ToolConsole console)
    {
        var arguments = new CheckArguments();
        var command = new Command("check", "Print what is wrong or doubtful in documents, and fail where it is grave: for continuous integration");
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed), console));
        return command;
    }

    private static int Run(CheckRequest request, ToolConsole console)
    {
        var file = OutputFile.Choose(request.Output, console);
        var format = CheckFormats.Choose(request.Format, file);
        var input = DocumentFinder.Find(request.Input, console);
        file.RefuseToOverwrite(input.Files);

        var extracted = ExtractionRun.Run(input, request.Input.Jobs, console);
        var result = new CheckResult(request.Choose(PlacedDiagnostics.Of(extracted)), input.Documents.Count);
        file.Write(stream => format.Write(result, stream));
        CheckSummary.Write(result, console);
        return result.Reaches(request.FailOn) ? ExitStatus.Failed : ExitStatus.Done;
    }
}
