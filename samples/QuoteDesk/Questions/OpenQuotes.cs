using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class OpenQuotes
{
    public static void Answer(IAnsiConsole console)
    {
        var open =
            from quote in Corpus.Quotes
            where quote.Speaker is null
            let best = quote.Candidates.FirstOrDefault()
            select (quote, Nearest: best?.Speaker?.Name, best?.Confidence);

        var table = new DeskTable("where", "words", "nearest", "confidence");
        foreach (var (quote, nearest, confidence) in open) table.Add(QuoteLines.Place(quote), QuoteLines.Words(quote), nearest, confidence);
        table.Show(console);
    }
}
