using System;
using System.Collections.Generic;
using System.Globalization;
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
        var ends = Ends(rows);
        var line = new char[ends[ends.Length - 1] + 1];
        var result = new string[rows.Count];
        for (var i = 0; i < result.Length; i++) result[i] = Write(rows[i], ends, line);
        return new(result);
    }

    // Where each column ends.
    private static int[] Ends(IReadOnlyList<ulong[]> rows)
    {
        var greatest = new ulong[rows[0].Length];
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++) greatest[column] = Math.Max(greatest[column], row[column]);
        }

        var end = -1;
        return Array.ConvertAll(greatest, number => end += 1 + number.ToString(CultureInfo.InvariantCulture).Length);
    }

    private static string Write(ulong[] row, int[] ends, char[] line)
    {
        for (int column = 0, start = 0; column < row.Length; start = ends[column++] + 1)
        {
            line[ends[column]] = column == row.Length - 1 ? '\n' : '|';
            var number = row[column];
            for (var place = ends[column] - 1; place >= start; place--, number /= 10) line[place] = (char)('0' + (number % 10));
        }

        return new string(line);
    }
}
