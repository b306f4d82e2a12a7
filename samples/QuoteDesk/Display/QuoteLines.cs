using System;
using Spectre.Console;

namespace QuoteDesk.Display;

/// <summary>A quotation where it stands: file and line, so that a click opens it, and the words.</summary>
internal static class QuoteLines
{
    public static string Place(Quote quote) => $"{quote.Article.SourcePath}:{quote.Line}";

    public static string Words(Quote quote) =>
        "“" + string.Join(' ', quote.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "”";

    public static void Show(IAnsiConsole console, Quote quote)
    {
        console.Write(new Text(Place(quote), new Style(Color.Grey)));
        console.WriteLine();
        console.Write(new Padder(new Text(Words(quote)), new Padding(2, 0, 0, 0)));
    }
}
