using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CorpusGen.Tool.Commands;

/// <summary>The library's help with examples below it: most readers look for a line to copy.</summary>
internal sealed class ExamplesHelpAction(HelpAction help) : SynchronousCommandLineAction
{
    private const string Examples =
        """
        Examples:
          corpusgen extract article.txt                          who said what, as a table
          corpusgen extract articles --format json > facts.json  everything, for a program
          corpusgen extract articles -o quotes.csv               a row per quotation, for a spreadsheet
          corpusgen extract - --input-format jsonl < dump.jsonl  documents from a pipe, with ids of their own
          corpusgen explain article.txt:12                       why the quotation in line 12 has its speaker

        Exit status: 0 done; 1 done, with diagnostics of severity error; 2 unusable arguments or input.
        """;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Examples);
        return status;
    }
}
