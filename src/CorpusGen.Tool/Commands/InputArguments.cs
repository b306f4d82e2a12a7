using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using CorpusGen.Tool.Input;

namespace CorpusGen.Tool.Commands;

/// <summary>The argument and the options of every command that reads documents.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders; a folder means its *.txt and *.md (with --input-format jsonl: *.jsonl and *.ndjson), "
            + "recursively, hidden ones left out; - is standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--input-format")
    {
        Description = "How the input is written: text, one document a file; jsonl, one {\"id\", \"text\"} a line, further members "
            + "kept as metadata [default: jsonl for files that end in .jsonl or .ndjson, else text]",
        HelpName = "text|jsonl",
    };

    private readonly Option<int?> _jobs = new("--jobs", "-j")
    {
        Description = "How many documents to read at once; the result is the same for any number [default: the processors]",
        HelpName = "N",
    };

    /// <summary>Describes them, and what they take.</summary>
    public InputArguments()
    {
        _format.AcceptOnlyFromAmong("text", "jsonl");
        _jobs.Validators.Add(RequirePositive);
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_format);
        command.Options.Add(_jobs);
    }

    /// <summary>What a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The request.</returns>
    public InputRequest Read(ParseResult parsed) => new(
        parsed.CommandResult.Command.Name,
        parsed.GetRequiredValue(_paths),
        parsed.GetValue(_format),
        parsed.GetValue(_jobs) ?? Environment.ProcessorCount);

    private static void RequirePositive(OptionResult result)
    {
        if (result.Tokens is not [var token] || (int.TryParse(token.Value, out var number) && number > 0)) return;
        result.AddError($"--jobs takes a number from 1, not '{token.Value}'");
    }
}
