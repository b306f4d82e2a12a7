using System.CommandLine;
using CorpusGen.Tool.Correcting;
using CorpusGen.Tool.Explanation;

namespace CorpusGen.Tool.Commands;

/// <summary>The command <c>corpusgen correct</c>.</summary>
internal static class CorrectCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="console">Where to read and write.</param>
    /// <returns>The command with its arguments, options and action.</returns>
    public static Command Create(ToolConsole console)
    {
        var arguments = new CorrectArguments();
        var command = new Command("correct", "Write a correction of the quotation at a place into a *.corpus.yaml, which the next build reads");
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed), console));
        return command;
    }

    private static int Run(CorrectRequest request, ToolConsole console)
    {
        var place = PlaceInFile.Parse(request.Place, console.Folder);
        var explained = ExplainedDocument.Read(place, console, "correct");
        if (place.Line is null) throw new UnusableInputException($"name the line of the quotation: {place.File}:12");
        var file = CorrectionsPlace.Find(request.Corrections, place.FullPath, console);
        var article = new CorrectedArticle(explained, file.Read());
        var draft = request.Silence is null
            ? new QuoteDrafter(article, place).Draft(request)
            : new SilenceDrafter(article, place).Draft(request.Silence);
        var written = new WrittenDraft(article, draft, file.Text);
        written.Verify(console.Error);
        CorrectionReport.Write(written, file, request.IsDryRun, console);
        if (!request.IsDryRun && written.Text != written.Before) file.Write(written.Text);
        return ExitStatus.Done;
    }
}
