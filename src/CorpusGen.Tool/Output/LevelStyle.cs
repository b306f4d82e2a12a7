using CorpusGen.Extraction.Model;
using Spectre.Console;

namespace CorpusGen.Tool.Output;

/// <summary>Levels in the colours that compilers give them.</summary>
internal static class LevelStyle
{
    /// <summary>The style of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The style.</returns>
    public static Style Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => new Style(Color.Red),
        DiagnosticLevel.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Aqua),
    };
}
