using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>Rows of numbers, all of one width, so that the emitted reader finds a row by its number without a look at those before it.</summary>
internal static class NumberRows
{
    /// <summary>Writes rows.</summary>
    /// <param name="rows">The numbers; all rows have as many.</param>
    /// <returns>The rows, each with its line end; a column is as wide as its greatest number.</returns>
    public static EquatableArray<string> Write(IReadOnlyList<ulong[]> rows)
    {
        if (rows.Count == 0) return [];
        var formats = Enumerable.Range(0, rows[0].Length)
            .Select(column => "D" + Digits(rows.Max(row => row[column])).Length.ToString(CultureInfo.InvariantCulture))
            .ToArray();
        return rows.Select(row => string.Join("|", row.Select((number, column) => number.ToString(formats[column], CultureInfo.InvariantCulture))) + "\n")
            .ToEquatableArray();
    }

    private static string Digits(ulong number) => number.ToString(CultureInfo.InvariantCulture);
}
