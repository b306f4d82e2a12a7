using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk;

/// <summary>The corpus on one screen.</summary>
internal static class Overview
{
    private const int SpeakersShown = 7;
    private const int NumbersWidth = 26;

    public static void Show(IAnsiConsole console)
    {
        console.WriteLine(
            $"{Corpus.Articles.Count} articles, {Corpus.Quotes.Count} quotes, {Corpus.Speakers.Count} speakers, "
            + $"{Corpus.Utterances.Count} sayings reported more than once\n");
        ShowSpeakers(console);
        ShowArticles(console);
        console.WriteLine("Ask more: dotnet run --project samples/QuoteDesk -- --list");
    }

    private static void ShowSpeakers(IAnsiConsole console)
    {
        var chart = new BarChart().Width(console.Profile.Width - 2);
        foreach (var speaker in Corpus.Speakers.Take(SpeakersShown)) chart.AddItem(Markup.Escape(speaker.Name), speaker.Quotes.Count, Color.SteelBlue1);
        console.Write(chart);
        console.WriteLine();
    }

    private static void ShowArticles(IAnsiConsole console)
    {
        var altered = (
            from utterance in Corpus.Utterances
            from version in utterance.Versions
            where version.Fidelity == Fidelity.Altered
            select version.Quote).ToHashSet();

        var table = new DeskTable("article", "quotes", "altered");
        foreach (var article in Corpus.Articles)
        {
            var title = OneLine.Cut(article.Title, console.Profile.Width - NumbersWidth);
            table.Add(title, article.Quotes.Count, article.Quotes.Count(altered.Contains));
        }

        table.Show(console);
    }
}
