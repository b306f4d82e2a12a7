using System.CommandLine;

namespace CorpusGen.Tool.Commands;

/// <summary>The argument and the options of <c>corpusgen extract</c>.</summary>
internal sealed class ExtractArguments
{
    private readonly InputArguments _input = new();

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

    /// <summary>Describes them, and what they take.</summary>
    public ExtractArguments() => _format.AcceptOnlyFromAmong("json", "jsonl", "csv", "table");

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _input.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_output);
    }

    /// <summary>What a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The request.</returns>
    public ExtractRequest Read(ParseResult parsed) =>
        new(_input.Read(parsed), parsed.GetValue(_format), parsed.GetValue(_output));
}
