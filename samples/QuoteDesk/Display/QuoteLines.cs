using Spectre.Console;

namespace QuoteDesk.Display;

/// <summary>A quotation where it stands: article and line, and the words.</summary>
internal static class QuoteLines
{
    public static string Place(Quote quote) => $"{quote.Article.Id}:{quote.Line}";

    public static string Words(Quote quote) => "“" + OneLine.Of(quote.Text) + "”";

    public static void Show(IAnsiConsole console, Quote quote)
    {
        console.Write(new Text(Place(quote), new Style(Color.Grey)));
        console.WriteLine();
        console.Write(new Padder(new Text(Words(quote)), new Padding(2, 0, 0, 0)));
    }
}
