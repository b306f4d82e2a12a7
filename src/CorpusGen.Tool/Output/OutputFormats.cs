namespace CorpusGen.Tool.Output;

/// <summary>The forms of a result, by name.</summary>
internal static class OutputFormats
{
    /// <summary>Chooses what the user asked for, or what fits.</summary>
    /// <param name="name">What the user asked for, or null.</param>
    /// <param name="file">Where the result goes.</param>
    /// <param name="console">The console.</param>
    /// <returns>The form.</returns>
    public static OutputFormat Choose(string? name, OutputFile file, ToolConsole console) => (name ?? FittingName(file)) switch
    {
        "jsonl" => new JsonLinesFormat(),
        "csv" => new CsvFormat(),
        "table" => new TableFormat(console.Width, file.IsTerminal),
        _ => new JsonFormat(),
    };

    private static string FittingName(OutputFile file) => file.Ending switch
    {
        ".jsonl" or ".ndjson" => "jsonl",
        ".csv" => "csv",
        null when file.IsTerminal => "table",
        _ => "json",
    };
}
