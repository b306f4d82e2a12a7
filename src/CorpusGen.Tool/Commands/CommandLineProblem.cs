using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Commands;

/// <summary>What is wrong with a command line, in one line that says what may have been meant and where to read on.</summary>
internal static class CommandLineProblem
{
    /// <summary>The first problem that the library sees.</summary>
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand)
        {
            var names = command.Subcommands.Select(c => c.Name).ToList();
            return parsed.UnmatchedTokens.Count > 0
                ? Unknown(parsed, IsOption(parsed.UnmatchedTokens[0]) ? "option" : "command", parsed.UnmatchedTokens[0], names)
                : $"name a command: {string.Join(", ", names)}; {ReadOn(parsed)}";
        }

        // The library's messages may run over several lines.
        var words = parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).TrimEnd('.') + "; " + ReadOn(parsed);
    }

    /// <summary>An option that the command does not have.</summary>
    public static string OfOption(ParseResult parsed, string option) =>
        Unknown(parsed, "option", option, parsed.CommandResult.Command.Options.Where(o => !o.Hidden).Select(o => o.Name));

    private static string Unknown(ParseResult parsed, string what, string word, IEnumerable<string> known)
    {
        var nearest = NearestText.Of(word, known);
        return nearest is null
            ? $"unknown {what} {word}; {ReadOn(parsed)}"
            : $"unknown {what} {word}; did you mean {nearest}? {ReadOn(parsed)}";
    }

    private static bool IsOption(string token) => token.StartsWith('-');

    private static string ReadOn(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return $"see corpusgen{(command is RootCommand ? "" : " " + command.Name)} --help";
    }
}
