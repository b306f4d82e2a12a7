using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Scores boilerplate and headings letter by letter: what is called one and is none counts like what is missed.</summary>
internal sealed class RegionScorer(ScoredDocument document, Tally tally)
{
    private const int MissedAtMost = 2;
    private const int WrongAtMost = 5;
    private const int Margin = 2;

    public void Score()
    {
        Score(Aspect.Boilerplate, RegionKind.Boilerplate, document.Gold.Article.Boilerplate);
        Score(Aspect.Heading, RegionKind.Heading, document.Gold.Article.Headings);
    }

    private void Score(Aspect aspect, RegionKind kind, IReadOnlyList<GoldSpan> wanted)
    {
        var found = document.Facts.Regions.Where(r => r.Kind == kind).SelectMany(r => Letters(r.Span.Start, r.Span.End)).ToHashSet();
        foreach (var region in wanted)
        {
            var missed = Letters(region.Start, region.End).Count(i => !found.Contains(i));
            tally.Add(aspect, missed <= MissedAtMost, $"{document.Name} missed {region.Text}");
        }

        foreach (var region in wanted) found.ExceptWith(Enumerable.Range(region.Start - Margin, region.End - region.Start + (2 * Margin)));
        var first = found.Order().FirstOrDefault();
        tally.Add(aspect, found.Count <= WrongAtMost, $"{document.Name} wrongly calls {found.Count} letters {kind}, from {first}");
    }

    private IEnumerable<int> Letters(int start, int end) =>
        Enumerable.Range(start, end - start).Where(i => !char.IsWhiteSpace(document.Text[i]));
}
