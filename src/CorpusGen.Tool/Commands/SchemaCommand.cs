using System.CommandLine;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Commands;

/// <summary>The command <c>corpusgen schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="console">Where to write.</param>
    /// <returns>The command with its option and action.</returns>
    public static Command Create(ToolConsole console)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "Write to a file instead of standard output",
            HelpName = "FILE",
        };
        var command = new Command("schema", "Print the JSON Schema of *.corpus.yaml, by which editors complete and check corrections") { output };
        command.SetAction(parsed => Run(OutputFile.Choose(parsed.GetValue(output), console)));
        return command;
    }

    private static int Run(OutputFile file)
    {
        using var schema = typeof(SchemaCommand).Assembly.GetManifestResourceStream("corpus.schema.json")!;
        file.Write(schema.CopyTo);
        return ExitStatus.Done;
    }
}
