using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class WhoSpeaksMost
{
    public static void Answer(IAnsiConsole console)
    {
        var speakers =
            from speaker in Corpus.Speakers
            orderby speaker.Quotes.Count descending, speaker.Name
            select (speaker.Name, speaker.Kind, Quotes: speaker.Quotes.Count, Articles: speaker.Articles.Count);

        var table = new DeskTable("speaker", "kind", "quotes", "articles");
        foreach (var (name, kind, quotes, articles) in speakers) table.Add(name, kind, quotes, articles);
        table.Show(console);
    }
}
