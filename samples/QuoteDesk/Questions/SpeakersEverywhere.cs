using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class SpeakersEverywhere
{
    public static void Answer(IAnsiConsole console)
    {
        var everywhere =
            from speaker in Corpus.Speakers
            where speaker.Articles.Count == Corpus.Articles.Count
            orderby speaker.Name
            select speaker;

        var table = new DeskTable("speaker", "role", "quotes");
        foreach (var speaker in everywhere) table.Add(speaker.Name, speaker.Roles.FirstOrDefault(), speaker.Quotes.Count);
        table.Show(console);
    }
}
