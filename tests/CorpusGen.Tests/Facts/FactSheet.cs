using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Tests.Facts;

/// <summary>Facts of a corpus as text, one a line, so that what the engine found, the generated API and the tool's output can be
/// held against each other.</summary>
internal sealed class FactSheet
{
    private readonly StringBuilder _lines = new();

    /// <summary>Writes a fact. Null and empty are shown apart; numbers keep four decimals.</summary>
    public FactSheet Line(params object?[] cells)
    {
        _lines.AppendJoin(" | ", cells.Select(Print)).Append('\n');
        return this;
    }

    public override string ToString() => _lines.ToString();

    private static string Print(object? cell) => cell switch
    {
        null => "-",
        string text => text,
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable cells => "[" + string.Join(", ", cells.Cast<object?>().Select(Print)) + "]",
        Enum value => value.ToString().ToLowerInvariant(),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
