using System.CommandLine;
using CorpusGen.Tool.Explanation;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Commands;

/// <summary>The command <c>corpusgen explain</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="console">Where to read and write.</param>
    /// <returns>The command with its arguments, options and action.</returns>
    public static Command Create(ToolConsole console)
    {
        var arguments = new ExplainArguments();
        var command = new Command("explain", "Print why a quotation has its speaker: candidates, rules, evidence, decision");
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed), console));
        return command;
    }

    private static int Run(ExplainRequest request, ToolConsole console)
    {
        var place = PlaceInFile.Parse(request.Place, console.Folder);
        var explained = ExplainedDocument.Read(place, console);
        var quotations = new QuotationFinder(explained).Find(place);
        ExplanationFormat format = request.IsJson ? new ExplanationJson() : new ExplanationText(console, request.ShowsAll);
        console.Write(output => format.Write(explained, quotations, output));
        return ExitStatus.Done;
    }
}
