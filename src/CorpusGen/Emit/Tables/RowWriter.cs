using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>
/// Writes the rows of the tables: a line each, its fields parted by '|', the parts of a field by ';' (words) or a space
/// (numbers). What a field may not hold is escaped with a backslash. The reader in the emitted code is its mirror.
/// </summary>
internal sealed class RowWriter
{
    private readonly List<string> _rows = [];
    private readonly StringBuilder _row = new();

    /// <summary>The rows so far, each with its line end.</summary>
    public IReadOnlyList<string> Rows => _rows;

    /// <summary>Adds words.</summary>
    /// <param name="text">The words; null is an empty field.</param>
    /// <returns>This.</returns>
    public RowWriter Text(string? text)
    {
        Escaping.AppendField(_row, text ?? string.Empty);
        return Next();
    }

    /// <summary>Adds a list of words.</summary>
    /// <param name="texts">The words; each is followed by ';', so that a list of one empty text is not an empty list.</param>
    /// <returns>This.</returns>
    public RowWriter Texts(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Escaping.AppendField(_row, text);
            _row.Append(';');
        }

        return Next();
    }

    /// <summary>Adds a number.</summary>
    /// <param name="number">The number; null is an empty field.</param>
    /// <returns>This.</returns>
    public RowWriter Number(int? number)
    {
        if (number is { } value) _row.Append(value.ToString(CultureInfo.InvariantCulture));
        return Next();
    }

    /// <summary>Adds numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <returns>This.</returns>
    public RowWriter Numbers(IEnumerable<int> numbers)
    {
        _row.Append(string.Join(" ", numbers));
        return Next();
    }

    /// <summary>Adds a fraction.</summary>
    /// <param name="number">A number from 0 to 1, with all its digits.</param>
    /// <returns>This.</returns>
    public RowWriter Real(double number)
    {
        _row.Append(number.ToString("R", CultureInfo.InvariantCulture));
        return Next();
    }

    /// <summary>Adds a span.</summary>
    /// <param name="span">Start and length, parted by '+'; null is an empty field.</param>
    /// <returns>This.</returns>
    public RowWriter Span(Span? span)
    {
        if (span is { } value) Append(value);
        return Next();
    }

    /// <summary>Adds spans, each by its distance from the end of the one before it: they lie close together, so that is short.</summary>
    /// <param name="spans">The spans.</param>
    /// <returns>This.</returns>
    public RowWriter Spans(IEnumerable<Span> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Part();
            Append(new Span(span.Start - end, span.Length));
            end = span.End;
        }

        return Next();
    }

    /// <summary>Adds places of quotes.</summary>
    /// <param name="places">The places.</param>
    /// <returns>This.</returns>
    public RowWriter Places(IEnumerable<QuotePlace> places)
    {
        foreach (var place in places)
        {
            Part();
            Append(new Span(place.Article, place.Quote));
        }

        return Next();
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        _row[_row.Length - 1] = '\n';
        _rows.Add(_row.ToString());
        _row.Clear();
    }

    private void Append(Span span) =>
        _row.Append(span.Start.ToString(CultureInfo.InvariantCulture))
            .Append('+')
            .Append(span.Length.ToString(CultureInfo.InvariantCulture));

    private void Part()
    {
        if (_row.Length > 0 && _row[_row.Length - 1] != '|') _row.Append(' ');
    }

    private RowWriter Next()
    {
        _row.Append('|');
        return this;
    }
}
