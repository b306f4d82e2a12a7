using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>Reads which diagnostics a corrections file silences.</summary>
internal static class Silences
{
    private const string Placeless = "stands at no place in an article, so it cannot be silenced there; NoWarn silences it everywhere";

    /// <summary>Reads an entry of <c>silence</c>.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The silence, or null where the entry is not sound.</returns>
    public static Silence? Read(CorrectionEntry entry)
    {
        var diagnostic = entry.RequiredText("diagnostic", "its id, such as CORP002");
        if (diagnostic is not null) RequireSilenceable(entry, diagnostic);
        var article = entry.RequiredText("article", "the id of the article in which it stands");
        var (at, line) = (entry.Text("at"), entry.Line("line"));
        if (entry.Has("at") && entry.Has("line")) entry.Complain(entry.PlaceOf("line"), "at and line both say where; keep one of the two");
        if (!entry.Has("at") && !entry.Has("line"))
            entry.Complain(entry.Place, "an entry of silence needs at, the words where the diagnostic stands, or line");
        return entry.IsSound && diagnostic is not null && article is not null ? new Silence(diagnostic, article, at, line) : null;
    }

    private static void RequireSilenceable(CorrectionEntry entry, WrittenText diagnostic)
    {
        if (CorrectionKeys.SilencedRules.Contains(diagnostic.Text)) return;
        if (DiagnosticRules.All.Any(rule => rule.Id == diagnostic.Text))
        {
            entry.Complain(diagnostic.Span, $"{diagnostic} {Placeless}");
            return;
        }

        var nearest = NearestText.Of(diagnostic.Text, CorrectionKeys.SilencedRules);
        var hint = nearest is null ? "" : $"; the nearest is {nearest}";
        entry.Complain(diagnostic.Span, $"“{Excerpt.OnOneLine(diagnostic.Text, 40)}” is no diagnostic{hint}");
    }
}
