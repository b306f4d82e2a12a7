using System.CommandLine;

namespace CorpusGen.Tool.Commands;

/// <summary>The argument and the options of <c>corpusgen explain</c>.</summary>
internal sealed class ExplainArguments
{
    private readonly Argument<string> _place = new("PLACE")
    {
        Description = "FILE:LINE or FILE:LINE:COLUMN, as compilers and grep write them, or FILE(LINE,COLUMN), as MSBuild does; FILE alone "
            + "means all its quotations",
    };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to write the explanation; json has every piece of evidence [default: text]",
        HelpName = "text|json",
    };

    private readonly Option<bool> _all = new("--all", "-a")
    {
        Description = "In text, show every piece of evidence for every candidate, not only what weighs most",
    };

    /// <summary>Describes them, and what they take.</summary>
    public ExplainArguments() => _format.AcceptOnlyFromAmong("text", "json");

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_place);
        command.Options.Add(_format);
        command.Options.Add(_all);
    }

    /// <summary>What a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The request.</returns>
    public ExplainRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_place),
        IsJson: parsed.GetValue(_format) == "json",
        ShowsAll: parsed.GetValue(_all));
}
