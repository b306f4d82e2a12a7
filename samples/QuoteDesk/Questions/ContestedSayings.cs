using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class ContestedSayings
{
    public static void Answer(IAnsiConsole console)
    {
        var contested =
            from utterance in Corpus.Utterances
            where utterance.IsContested
            from version in utterance.Versions
            select version.Quote;

        var table = new DeskTable("where", "speaker", "words");
        foreach (var quote in contested) table.Add(QuoteLines.Place(quote), quote.Speaker?.Name, QuoteLines.Words(quote));
        table.Show(console);
    }
}
