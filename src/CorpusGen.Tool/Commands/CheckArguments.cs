using System;
using System.CommandLine;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool.Commands;

/// <summary>The argument and the options of <c>corpusgen check</c>.</summary>
internal sealed class CheckArguments
{
    private readonly InputArguments _input = new();

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to write the diagnostics: gcc, a line each as compilers write them; sarif, SARIF 2.1.0 for code scanning "
            + "[default: sarif where --output ends in .sarif or .json, else gcc]",
        HelpName = "gcc|sarif",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write to a file instead of standard output",
        HelpName = "FILE",
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The least severity that gives exit status 1 [default: warning]",
        HelpName = "none|info|warning|error",
    };

    private readonly Option<string> _level = new("--level")
    {
        Description = "The least severity to print; what is not printed does not fail [default: info]",
        HelpName = "info|warning|error",
    };

    private readonly Option<string[]> _severities = new("--severity")
    {
        Description = "Another severity for a kind of diagnostic, such as CORP003=error; none leaves it out; may be repeated",
        HelpName = "ID=LEVEL",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Describes them, and what they take.</summary>
    public CheckArguments()
    {
        _format.AcceptOnlyFromAmong("gcc", "sarif");
        _failOn.AcceptOnlyFromAmong("none", "info", "warning", "error");
        _level.AcceptOnlyFromAmong("info", "warning", "error");
        _severities.CompletionSources.Add([.. DiagnosticRules.All.Select(rule => rule.Id + "=")]);
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _input.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_failOn);
        command.Options.Add(_level);
        command.Options.Add(_severities);
    }

    /// <summary>What a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The request.</returns>
    /// <exception cref="UnusableInputException">A severity is none.</exception>
    public CheckRequest Read(ParseResult parsed) => new(
        _input.Read(parsed),
        parsed.GetValue(_format),
        parsed.GetValue(_output),
        Severities.Parse(parsed.GetValue(_severities) ?? []),
        LevelOf(parsed.GetValue(_level)) ?? DiagnosticLevel.Info,
        parsed.GetValue(_failOn) is { } failOn ? LevelOf(failOn) : DiagnosticLevel.Warning);

    private static DiagnosticLevel? LevelOf(string? name) => Enum.TryParse<DiagnosticLevel>(name, ignoreCase: true, out var level) ? level : null;
}
