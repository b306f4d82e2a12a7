using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Emit;

/// <summary>The types that every corpus of a project shares: constant text but for names and visibility.</summary>
internal static class RecordSources
{
    /// <summary>The files they are written to.</summary>
    public static IReadOnlyList<string> HintNames { get; } = [HintName.Records, HintName.Reader];

    /// <summary>Writes one of them.</summary>
    /// <param name="hintName">The file.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The record types, or the reader.</returns>
    public static GeneratedSource Write(string hintName, EmissionSettings settings) => Join(hintName, settings, Templates(hintName));

    private static IEnumerable<string> Templates(string hintName) => hintName == HintName.Records
        ? [.. TypeNames.Records, TypeNames.Span, "Enumerations"]
        : ["CorpusReader", "CorpusReader.Row", "CorpusReader.Grid", "CorpusReader.Shard", "CorpusReader.Sayings"];

    private static GeneratedSource Join(string hintName, EmissionSettings settings, IEnumerable<string> templates)
    {
        var declarations = new StringBuilder();
        foreach (var template in templates)
        {
            if (declarations.Length > 0) declarations.Append('\n');
            declarations.Append(Template.Fill(template, settings));
        }

        return new GeneratedSource(hintName, SourceFile.Wrap(settings, declarations.ToString()));
    }
}
