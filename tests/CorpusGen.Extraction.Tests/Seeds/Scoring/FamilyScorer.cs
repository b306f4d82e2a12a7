using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Scores the families: the five seeds are one, and the agency's story is closest to the original.</summary>
internal sealed class FamilyScorer(CorpusFacts corpus, Tally tally)
{
    private const string Closest = "003_7d6c65d472a597a6";

    public void Score()
    {
        var family = corpus.Families.Count == 1 ? corpus.Families[0] : null;
        var sizes = string.Join(", ", corpus.Families.Select(f => f.Members.Count));
        tally.Add(Aspect.Families, family?.Members.Count == corpus.Documents.Count, $"members {sizes}, want all five in one");
        tally.Add(Aspect.Families, family is not null && corpus.Documents[family.Closest].Id == Closest, "closest to the original is 003");
    }
}
