using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Emit.Tables;

/// <summary>
/// A run of text as literals. Each is a property of its own with at most 64 KB and a few hundred pieces: the compiler's
/// memory grows with the literals of one method, and its stack with the pieces of one expression.
/// </summary>
internal sealed class LiteralTable
{
    private const int MostUnits = 60_000;
    private const int MostPieces = 500;

    private readonly StringBuilder _source = new();
    private readonly string _name;
    private readonly bool _hasUtf8Literals;
    private int _chunks;
    private int _pieces;
    private int _units;

    /// <summary>Begins a table.</summary>
    /// <param name="name">The name of the method that gives its literals by number.</param>
    /// <param name="settings">How sources are written.</param>
    public LiteralTable(string name, EmissionSettings settings)
    {
        _name = name;
        _hasUtf8Literals = settings.HasUtf8Literals;
    }

    /// <summary>How many units (bytes of UTF-8, else code units of UTF-16) the table has so far.</summary>
    public long Length { get; private set; }

    private string Type => _hasUtf8Literals ? "global::System.ReadOnlySpan<byte>" : "string";

    /// <summary>Writes a whole table.</summary>
    /// <param name="name">The name of its method.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>Its declarations.</returns>
    public static string Write(string name, IEnumerable<string> rows, EmissionSettings settings)
    {
        var table = new LiteralTable(name, settings);
        foreach (var row in rows) table.Add(row, 0, row.Length);
        return table.End();
    }

    /// <summary>Adds a text, a line of source for each of its paragraphs.</summary>
    /// <param name="text">The text.</param>
    public void AddText(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var line and >= 0 ? line + 1 : text.Length;
            while (end < text.Length && text[end] is '\n' or '\r') end++;
            Add(text, start, end - start);
            start = end;
        }
    }

    /// <summary>Ends the table.</summary>
    /// <returns>The declarations.</returns>
    public string End()
    {
        if (_chunks > 0) _source.Append(";\n");
        var method = new StringBuilder();
        method.Append("private static ").Append(Type).Append(' ').Append(_name).Append("(int chunk) => chunk switch\n{\n");
        for (var i = 0; i < _chunks; i++) method.Append("    ").Append(i.ToString(CultureInfo.InvariantCulture)).Append(" => ").Append(Chunk(i)).Append(",\n");
        method.Append("    _ => ").Append(_hasUtf8Literals ? "default" : "\"\"").Append(",\n};\n");
        return method.Append(_source).ToString();
    }

    private string Chunk(int number) => _name + "_" + number.ToString(CultureInfo.InvariantCulture);

    private void Add(string text, int start, int length)
    {
        while (length > 0)
        {
            var piece = Fit(text, start, length);
            var units = Measure(text, start, piece);
            Open(units);
            Literal.Append(_source, text, start, piece);
            if (_hasUtf8Literals) _source.Append("u8");
            _pieces++;
            _units += units;
            Length += units;
            start += piece;
            length -= piece;
        }
    }

    private void Open(int units)
    {
        if (_chunks > 0 && _units + units <= MostUnits && _pieces < MostPieces)
        {
            _source.Append("\n    + ");
            return;
        }

        if (_chunks > 0) _source.Append(";\n");
        _source.Append("\nprivate static ").Append(Type).Append(' ').Append(Chunk(_chunks)).Append(" =>\n    ");
        _chunks++;
        _pieces = 0;
        _units = 0;
    }

    // A third of the limit in code units is within it in bytes; a pair of surrogates is not torn apart.
    private static int Fit(string text, int start, int length)
    {
        if (length <= MostUnits / 3) return length;
        var fit = MostUnits / 3;
        return char.IsHighSurrogate(text[start + fit - 1]) && char.IsLowSurrogate(text[start + fit]) ? fit - 1 : fit;
    }

    private int Measure(string text, int start, int length)
    {
        if (!_hasUtf8Literals) return length;
        var bytes = length;
        for (var i = start; i < start + length; i++)
        {
            // Two more for three bytes; a pair has four, two for each half.
            if (text[i] >= '\u0080') bytes += text[i] < '\u0800' || char.IsSurrogate(text[i]) ? 1 : 2;
        }

        return bytes;
    }
}
