using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class OneSaying
{
    public static void Answer(IAnsiConsole console)
    {
        var saying = (
            from utterance in Corpus.Utterances
            orderby utterance.Versions.Count descending, utterance.Reference.Text.Length descending
            select utterance).FirstOrDefault();

        if (saying is null)
        {
            console.WriteLine("none");
            return;
        }

        console.WriteLine($"{saying.Speaker?.Name ?? "Somebody"}, in {saying.Versions.Count} versions; closest to the original:\n");
        QuoteLines.Show(console, saying.Reference);
        foreach (var version in saying.Versions.Skip(1))
        {
            console.Write(new Text($"{QuoteLines.Place(version.Quote)} ({version.Fidelity}, {version.Similarity:0.00})", new Style(Color.Grey)));
            console.WriteLine();
            WordDiff.Show(console, version.Changes);
        }
    }
}
