using System;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace CorpusGen.Tool.Commands;

/// <summary>The argument and the options of <c>corpusgen extract</c>.</summary>
internal sealed class ExtractArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders; a folder means its *.txt and *.md (with --input-format jsonl: *.jsonl and *.ndjson), "
            + "recursively, hidden ones left out; - is standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _inputFormat = new("--input-format")
    {
        Description = "How the input is written: text, one document a file; jsonl, one {\"id\", \"text\"} a line, further members "
            + "kept as metadata [default: jsonl for files that end in .jsonl or .ndjson, else text]",
        HelpName = "text|jsonl",
    };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to write the result [default: by the ending of --output; else table on a terminal, json when redirected]",
        HelpName = "json|jsonl|csv|table",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write to a file instead of standard output",
        HelpName = "FILE",
    };

    private readonly Option<int?> _jobs = new("--jobs", "-j")
    {
        Description = "How many documents to read at once; the result is the same for any number [default: the processors]",
        HelpName = "N",
    };

    /// <summary>Describes them, and what they take.</summary>
    public ExtractArguments()
    {
        _inputFormat.AcceptOnlyFromAmong("text", "jsonl");
        _format.AcceptOnlyFromAmong("json", "jsonl", "csv", "table");
        _jobs.Validators.Add(RequirePositive);
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_inputFormat);
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_jobs);
    }

    /// <summary>What a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The request.</returns>
    public ExtractRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_paths),
        parsed.GetValue(_inputFormat),
        parsed.GetValue(_format),
        parsed.GetValue(_output),
        parsed.GetValue(_jobs) ?? Environment.ProcessorCount);

    private static void RequirePositive(OptionResult result)
    {
        if (result.Tokens is not [var token] || (int.TryParse(token.Value, out var number) && number > 0)) return;
        result.AddError($"--jobs takes a number from 1, not '{token.Value}'");
    }
}
