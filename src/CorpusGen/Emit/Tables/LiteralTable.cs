using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Emit.Tables;

/// <summary>A run of plain text as literals of at most 64 KB, each a property of its own.</summary>
/// <remarks>
/// The compiler's memory grows with the literals of one method, hence a property for each.
/// UTF-8 literals are raw ones over many lines: adding them up with + takes the compiler time that grows with the square of
/// their number. Ordinary literals it adds up well, and C# 9 has no raw ones.
/// </remarks>
internal sealed class LiteralTable
{
    private const int MostUnits = 60_000;
    private const int MostPieces = 500;

    private readonly StringBuilder _source = new();
    private readonly List<string> _pieces = [];
    private readonly string _name;
    private readonly bool _hasUtf8Literals;
    private int _chunks;
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
        foreach (var row in rows) table.Add(row);
        return table.End();
    }

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row with its line end.</param>
    public void Add(string row) => Add(row, 0, row.Length);

    /// <summary>Adds a text.</summary>
    /// <param name="text">Plain text of several lines.</param>
    public void AddText(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var line and >= 0 ? line + 1 : text.Length;
            while (end < text.Length && text[end] == '\n') end++;
            Add(text, start, end - start);
            start = end;
        }
    }

    /// <summary>Ends the table.</summary>
    /// <returns>The declarations.</returns>
    public string End()
    {
        Flush();
        var method = new StringBuilder();
        method.Append("private static ").Append(Type).Append(' ').Append(_name).Append("(int chunk) => chunk switch\n{\n");
        for (var i = 0; i < _chunks; i++)
        {
            method.Append("    ").Append(i.ToString(CultureInfo.InvariantCulture)).Append(" => ").Append(Chunk(i)).Append(",\n");
        }


        method.Append("    _ => ").Append(_hasUtf8Literals ? "default" : "\"\"").Append(",\n};\n");
        return method.Append(_source).ToString();
    }

    private string Chunk(int number) => _name + "_" + number.ToString(CultureInfo.InvariantCulture);

    private void Add(string text, int start, int length)
    {
        while (length > 0)
        {
            var piece = text.Substring(start, Fit(text, start, length));
            var units = _hasUtf8Literals ? Encoding.UTF8.GetByteCount(piece) : piece.Length;
            if (_units + units > MostUnits || (!_hasUtf8Literals && _pieces.Count == MostPieces)) Flush();
            _pieces.Add(piece);
            _units += units;
            Length += units;
            start += piece.Length;
            length -= piece.Length;
        }
    }

    private void Flush()
    {
        if (_pieces.Count == 0) return;
        _source.Append("\nprivate static ").Append(Type).Append(' ').Append(Chunk(_chunks++)).Append(" =>\n");
        if (_hasUtf8Literals) SourceFile.AppendIndented(_source, Literal.Raw(string.Concat(_pieces), "u8;"), 1);
        else _source.Append("    ").Append(string.Join("\n    + ", _pieces.ConvertAll(Literal.Of))).Append(";\n");
        _pieces.Clear();
        _units = 0;
    }

    // A third of the limit in code units is within it in bytes; a pair of surrogates is not torn apart.
    private static int Fit(string text, int start, int length)
    {
        if (length <= MostUnits / 3) return length;
        var fit = MostUnits / 3;
        return char.IsHighSurrogate(text[start + fit - 1]) && char.IsLowSurrogate(text[start + fit]) ? fit - 1 : fit;
    }
}
