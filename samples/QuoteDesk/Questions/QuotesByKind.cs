using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class QuotesByKind
{
    public static void Answer(IAnsiConsole console)
    {
        var rows =
            from article in Corpus.Articles
            select (
                article.Title,
                Direct: article.Quotes.Count(quote => quote.Kind == QuoteKind.Direct),
                Mixed: article.Quotes.Count(quote => quote.Kind == QuoteKind.Mixed),
                Tweets: article.Quotes.Count(quote => quote.Kind == QuoteKind.Tweet));

        var table = new DeskTable("article", "direct", "mixed", "tweets");
        foreach (var (title, direct, mixed, tweets) in rows) table.Add(title, direct, mixed, tweets);
        table.Show(console);
    }
}
