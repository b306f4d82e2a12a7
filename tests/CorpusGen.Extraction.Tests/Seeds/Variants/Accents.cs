using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>
/// Accents stored as characters of their own. The tests run without the tables that normalise strings, so the letters are
/// spelled out.
/// </summary>
internal static class Accents
{
    /// <summary>The new names of a table with their accents apart; names of the seeds have none.</summary>
    public static IEnumerable<(string Old, string New)> Apart(IEnumerable<(string Old, string New)> names) =>
        names.Select(n => (n.Old, Apart(n.New)));

    private static string Apart(string name) => string.Concat(name.Select(c => c switch
    {
        'á' => "a\u0301",
        'é' => "e\u0301",
        'É' => "E\u0301",
        'í' => "i\u0301",
        'ó' => "o\u0301",
        'ú' => "u\u0301",
        'è' => "e\u0300",
        'ã' => "a\u0303",
        'ñ' => "n\u0303",
        'Ñ' => "N\u0303",
        'ë' => "e\u0308",
        'ö' => "o\u0308",
        'ü' => "u\u0308",
        'å' => "a\u030A",
        'Ç' => "C\u0327",
        _ => c.ToString(),
    }));
}
