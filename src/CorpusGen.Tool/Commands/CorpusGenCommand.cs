using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Commands;

/// <summary>The command <c>corpusgen</c>: reads the command line, runs a subcommand, turns failures into one line.</summary>
internal static class CorpusGenCommand
{
    // “@names” would be read as a file of arguments, which may name itself; here it is a file like any other.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The command line without the program's name.</param>
    /// <param name="console">Where to read and write.</param>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        try
        {
            return Invoke(Create(console).Parse(arguments, Parsing), console);
        }
        catch (UnusableInputException unusable)
        {
            console.Error.WriteLine("corpusgen: " + VisibleText.Of(unusable.Message));
        }
        catch (Exception fault)
        {
            // A stack trace helps nobody at a prompt; the exception's own words do in a report.
            console.Error.WriteLine($"corpusgen: a fault of ours ({fault.GetType().Name}: {VisibleText.Of(fault.Message)}); please report it");
        }

        return ExitStatus.Unusable;
    }

    private static int Invoke(ParseResult parsed, ToolConsole console)
    {
        if (parsed.Errors.Count > 0) throw new UnusableInputException(CommandLineProblem.Of(parsed));
        using var output = console.OpenOutput();
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UnknownOptionException unknown)
        {
            throw new UnusableInputException(CommandLineProblem.OfOption(parsed, unknown.Option));
        }
    }

    private static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand("Finds quotations and who said them in English news text.")
        {
            ExtractCommand.Create(console),
            ExplainCommand.Create(console),
            CheckCommand.Create(console),
            CorrectCommand.Create(console),
            SchemaCommand.Create(console),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((HelpAction)help.Action!);
        return root;
    }
}
