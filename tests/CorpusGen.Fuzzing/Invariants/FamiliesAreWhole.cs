using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>A family has two documents or more, in order and knowing it, held together by its links, with the closest among them.</summary>
internal sealed class FamiliesAreWhole : IInvariant
{
    public string? Broken(Reading reading)
    {
        var corpus = reading.Corpus;
        for (var f = 0; f < corpus.Families.Count; f++)
        {
            var family = corpus.Families[f];
            var members = Enumerable.Range(0, corpus.Documents.Count).Where(d => corpus.Documents[d].Family == f);
            if (!members.SequenceEqual(family.Members)) return $"{family.Id} has other members than are its own";
            if (family.Members.Count < 2) return $"{family.Id} has one member";
            if (!family.Members.Contains(family.Closest)) return $"{family.Id} is closest to a stranger";
            if (corpus.Documents[family.Closest].Id != family.Id) return $"{family.Id} is not called after its closest member";
            if (!IsHeldTogether(family)) return $"{family.Id} is not held together";
        }

        return null;
    }

    private static bool IsHeldTogether(CorpusFamily family)
    {
        var linked = family.Links.SelectMany(link => new[] { link.First, link.Second }).Distinct().Order();
        return linked.SequenceEqual(family.Members) && family.Links.All(link => link.First < link.Second);
    }
}
