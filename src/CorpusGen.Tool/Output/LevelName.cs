using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Output;

/// <summary>Levels as compilers and SARIF name them.</summary>
internal static class LevelName
{
    /// <summary>The name of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>note, warning or error.</returns>
    public static string Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        _ => "note",
    };
}
