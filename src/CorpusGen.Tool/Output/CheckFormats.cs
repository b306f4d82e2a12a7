namespace CorpusGen.Tool.Output;

/// <summary>The forms of diagnostics, by name.</summary>
internal static class CheckFormats
{
    /// <summary>Chooses what the user asked for, or what fits.</summary>
    /// <param name="name">What the user asked for, or null.</param>
    /// <param name="file">Where the diagnostics go.</param>
    /// <returns>The form.</returns>
    public static CheckFormat Choose(string? name, OutputFile file) => (name ?? FittingName(file)) switch
    {
        "sarif" => new SarifFormat(),
        _ => new GccFormat(file.IsTerminal),
    };

    private static string FittingName(OutputFile file) => file.Ending is ".sarif" or ".json" ? "sarif" : "gcc";
}
