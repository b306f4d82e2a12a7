using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace QuoteDesk.Display;

/// <summary>A table as all answers use it: numbers to the right, short columns on one line, the rest shares the width.</summary>
internal sealed class DeskTable(params string[] headings)
{
    private const int Short = 24;

    private readonly List<object?[]> _rows = [];

    public void Add(params object?[] cells) => _rows.Add(cells);

    public void Show(IAnsiConsole console)
    {
        if (_rows.Count == 0)
        {
            console.WriteLine("none");
            return;
        }

        var table = new Table().Border(TableBorder.Horizontal).BorderColor(Color.Grey);
        for (var i = 0; i < headings.Length; i++) table.AddColumn(Column(i));
        foreach (var row in _rows) table.AddRow(row.Select(cell => Align(cell, Words(cell))));
        console.Write(table);
    }

    private TableColumn Column(int index)
    {
        var column = new TableColumn(Align(_rows[0][index], headings[index]));
        return _rows.TrueForAll(row => Words(row[index]).Length <= Short) ? column.NoWrap() : column;
    }

    private static Text Align(object? cell, string words) =>
        cell is int or double ? new Text(words).RightJustified() : new Text(words);

    private static string Words(object? cell) => cell switch
    {
        null => "–",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double share => share.ToString("0.00", CultureInfo.InvariantCulture),
        _ => OneLine.Of(cell.ToString()!),
    };
}
