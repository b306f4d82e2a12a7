using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace CorpusGen.Tool.Commands;

/// <summary>The library's help with examples below it: most readers look for a line to copy.</summary>
internal sealed class ExamplesHelpAction(HelpAction help) : SynchronousCommandLineAction
{
    private const int Width = 56;

    private static readonly (string Line, string Purpose)[] Examples =
    [
        ("corpusgen extract article.txt", "who said what, as a table"),
        ("corpusgen extract articles --format json > facts.json", "everything, for a program"),
        ("corpusgen extract articles -o quotes.csv", "a row per quotation, for a spreadsheet"),
        ("corpusgen extract - --input-format jsonl < dump.jsonl", "documents from a pipe, with ids of their own"),
        ("corpusgen explain article.txt:12", "why the quotation in line 12 has its speaker"),
        ("corpusgen check articles", "what is wrong or doubtful, a line each"),
        ("corpusgen check articles --severity CORP003=error", "fail on altered quotations as well"),
        ("corpusgen check articles -o corpusgen.sarif", "the same for code scanning"),
        ("corpusgen correct article.txt:12 --speaker \"Mara Lind\"", "name who said the quotation in line 12"),
        ("corpusgen correct article.txt:12:40 --not-a-quote", "these words are nobody's speech"),
        ("corpusgen correct article.txt:7 --missed \"We stay here\"", "a quotation that was not found"),
        ("corpusgen correct article.txt:9 --silence CORP002", "do not tell of this diagnostic"),
        ("corpusgen schema > corpus.schema.json", "for editors that complete corrections"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        var start = command is RootCommand ? "corpusgen " : $"corpusgen {command.Name} ";
        output.WriteLine("Examples:");
        foreach (var (line, purpose) in Examples.Where(example => example.Line.StartsWith(start, System.StringComparison.Ordinal)))
            output.WriteLine($"  {line.PadRight(Width)} {purpose}");
        output.WriteLine();
        output.WriteLine("Exit status: " + StatusOf(command.Name));
        return status;
    }

    private static string StatusOf(string command) => command switch
    {
        "check" => "0 checked; 1 checked, with diagnostics of the severity of --fail-on or a graver one; 2 unusable arguments or input.",
        "extract" => "0 done; 1 done, with diagnostics of severity error; 2 unusable arguments or input.",
        "explain" => "0 explained; 2 unusable arguments or input, or no quotation at the place.",
        "correct" => "0 written; 2 unusable arguments or input, or nothing there to correct.",
        "schema" => "0 written; 2 unusable arguments.",
        _ => "0 done; 1 done, with diagnostics grave enough to fail; 2 unusable arguments or input.",
    };
}
