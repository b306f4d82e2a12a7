using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class ArticleFamilies
{
    public static void Answer(IAnsiConsole console)
    {
        var links =
            from family in Corpus.Families
            from link in family.Links
            orderby family.Id, link.Similarity descending
            select (First: link.First.Title, Second: link.Second.Title, link.SharedSayings, link.Similarity);

        foreach (var family in Corpus.Families)
            console.WriteLine($"{family.Articles.Count} articles; closest to the original: {family.Closest.Title}\n");

        var table = new DeskTable("article", "and", "shared sayings", "sentences in common");
        foreach (var (first, second, sayings, similarity) in links) table.Add(first, second, sayings, similarity);
        table.Show(console);
    }
}
