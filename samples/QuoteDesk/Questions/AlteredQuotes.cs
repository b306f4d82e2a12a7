using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class AlteredQuotes
{
    public static void Answer(IAnsiConsole console)
    {
        var articles =
            from utterance in Corpus.Utterances
            from version in utterance.Versions
            where version.Fidelity == Fidelity.Altered
            group version by version.Quote.Article into altered
            orderby altered.Count() descending, altered.Key.Id
            select (Article: altered.Key, Versions: altered.ToList());

        var table = new DeskTable("article", "quotes", "altered", "for example");
        foreach (var (article, versions) in articles)
        {
            var clearest = versions.MinBy(version => version.Similarity)!;
            table.Add(article.Title, article.Quotes.Count, versions.Count, QuoteLines.Words(clearest.Quote));
        }

        table.Show(console);
    }
}
