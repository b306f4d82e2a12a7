using System;
using System.CommandLine;
using System.IO;
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
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files and folders; a folder means its *.txt and *.md (with --input-format jsonl: *.jsonl and *.ndjson), "
                + "recursively, hidden ones left out; - is standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var inputFormat = new Option<string>("--input-format")
        {
            Description = "How the input is written: text, one document a file; jsonl, one {\"id\", \"text\"} a line, further members "
                + "kept as metadata [default: jsonl for files that end in .jsonl or .ndjson, else text]",
            HelpName = "text|jsonl",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to write the result [default: by the ending of --output; else table on a terminal, json when redirected]",
            HelpName = "json|jsonl|csv|table",
        };
        var output = new Option<string>("--output", "-o") { Description = "Write to a file instead of standard output", HelpName = "FILE" };
        var jobs = new Option<int?>("--jobs", "-j")
        {
            Description = "How many documents to read at once; the result is the same for any number [default: the processors]",
            HelpName = "N",
        };
        inputFormat.AcceptOnlyFromAmong("text", "jsonl");
        format.AcceptOnlyFromAmong("json", "jsonl", "csv", "table");
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is not [var token] || (int.TryParse(token.Value, out var number) && number > 0)) return;
            result.AddError($"--jobs takes a number from 1, not '{token.Value}'");
        });

        var command = new Command("extract", "Print the quotations of documents, their speakers, and the sayings they share")
        {
            paths, inputFormat, format, output, jobs,
        };
        command.SetAction(parsed => Run(
            new ExtractRequest(
                parsed.GetValue(paths)!,
                parsed.GetValue(inputFormat),
                parsed.GetValue(format),
                parsed.GetValue(output),
                parsed.GetValue(jobs) ?? Environment.ProcessorCount),
            console));
        return command;
    }

    private static int Run(ExtractRequest request, ToolConsole console)
    {
        var target = OutputTarget.Choose(request, console);
        var input = DocumentFinder.Find(request, console);
        target.RefuseToOverwrite(input.Documents);

        using var progress = new Progress(console, input.Documents.Count);
        var result = ExtractionRun.Run(input, request.Jobs, progress);
        progress.Dispose();

        if (!target.Format.HasDiagnostics) SkippedDocumentNotice.Write(result, console.Error);
        target.Write(result);
        return result.HasErrors ? ExitStatus.DoneWithErrors : ExitStatus.Done;
    }
}
