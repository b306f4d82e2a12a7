using System;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace QuoteDesk.Display;

/// <summary>A table as all answers use it: numbers to the right, texts on one line as far as the width allows.</summary>
internal sealed class DeskTable
{
    private readonly Table _table = new Table().Border(TableBorder.Horizontal).BorderColor(Color.Grey);

    public DeskTable(params string[] headings)
    {
        foreach (var heading in headings) _table.AddColumn(new TableColumn(new Text(heading, new Style(Color.Grey))));
    }

    public void Add(params object?[] cells) => _table.AddRow(cells.Select(Cell));

    public void Show(IAnsiConsole console)
    {
        if (_table.Rows.Count == 0) console.WriteLine("none");
        else console.Write(_table);
    }

    private static Text Cell(object? cell) => cell switch
    {
        null => new Text("–", new Style(Color.Grey)),
        int number => new Text(number.ToString(CultureInfo.InvariantCulture)).RightJustified(),
        double share => new Text(share.ToString("0.00", CultureInfo.InvariantCulture)).RightJustified(),
        _ => new Text(string.Join(' ', cell.ToString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    };
}
