using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class PronounQuotes
{
    public static void Answer(IAnsiConsole console)
    {
        var quotes =
            from quote in Corpus.Quotes
            where quote.Attribution == Attribution.Pronoun
            let mention = quote.Mention
            select (quote, Pronoun: mention is { } span ? quote.Article.Text.Substring(span.Start, span.Length) : null);

        var table = new DeskTable("where", "pronoun", "speaker", "words");
        foreach (var (quote, pronoun) in quotes) table.Add(QuoteLines.Place(quote), pronoun, quote.Speaker?.Name, QuoteLines.Words(quote));
        table.Show(console);
    }
}
