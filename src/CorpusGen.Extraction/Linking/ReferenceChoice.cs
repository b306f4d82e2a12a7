using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Chooses, of the versions of each saying, the one closest to the original. Copies differ from the original each in their own
/// way, so the original is what the others agree with most, word for word and as a whole; a cut at an edge counts against the
/// shorter version, never against the fuller one. Where that leaves a choice, as with two versions, documents that were
/// faithful elsewhere are believed, then versions in everyday words (rewriting reaches for rare ones), then the earlier and the fuller one.
/// </summary>
internal sealed class ReferenceChoice(IReadOnlyList<Saying> sayings, VersionAgreement agreement, int documents)
{
    private const int MostCandidates = 24;
    private const int MostWitnesses = 64;
    private const double Tolerance = 0.005;
    private const double Faithful = 0.97;

    // A document of which nothing is known is neither the best nor the worst.
    private const double UnknownTrust = 0.8;

    private readonly double[] _faith = new double[documents];
    private readonly int[] _observed = new int[documents];

    /// <summary>Chooses the reference of each group.</summary>
    /// <param name="groups">The sayings that are one, as positions, ascending.</param>
    /// <returns>For each group the versions, the one closest to the original first, the rest by position.</returns>
    public List<List<int>> Of(List<List<int>> groups)
    {
        var support = groups.ConvertAll(Support);
        for (var g = 0; g < groups.Count; g++) Observe(groups[g], support[g]);
        var result = new List<List<int>>(groups.Count);
        for (var g = 0; g < groups.Count; g++) result.Add(ReferenceFirst(groups[g], Choose(groups[g], support[g])));
        return result;
    }

    /// <summary>How far a document was found to be faithful where three or more report a saying.</summary>
    /// <param name="document">Its position.</param>
    /// <returns>0 to 1.</returns>
    public double Trust(int document) => Math.Round((_faith[document] + UnknownTrust) / (_observed[document] + 1), 4);

    private static List<int> ReferenceFirst(List<int> group, int reference) =>
        group[0] == reference ? group : [reference, .. group.Where(s => s != reference)];

    // How far the others agree with each version, on average. A version that many documents have counts as often.
    private double[] Support(List<int> group)
    {
        if (group.Count == 1) return [1];
        var ordered = new List<int>(group);
        ordered.Sort(CompareWitnesses);
        var support = new double[group.Count];
        for (var i = 0; i < support.Length; i++)
        {
            if (group.Count <= MostCandidates || ordered.IndexOf(group[i], 0, MostCandidates) >= 0) support[i] = Support(group[i], ordered);
        }

        return support;
    }

    private int CompareWitnesses(int x, int y)
    {
        if (sayings[x].Quotes.Count != sayings[y].Quotes.Count) return sayings[y].Quotes.Count.CompareTo(sayings[x].Quotes.Count);
        return sayings[x].Weight != sayings[y].Weight ? sayings[y].Weight.CompareTo(sayings[x].Weight) : x.CompareTo(y);
    }

    private double Support(int candidate, List<int> group)
    {
        double sum = sayings[candidate].Quotes.Count - 1;
        var witnesses = sayings[candidate].Quotes.Count - 1;
        for (var w = 0; w < group.Count && w < MostWitnesses; w++)
        {
            var witness = group[w];
            if (witness == candidate) continue;
            sum += sayings[witness].Quotes.Count * agreement.With(sayings[candidate].Words, sayings[witness].Words);
            witnesses += sayings[witness].Quotes.Count;
        }

        return sum / witnesses;
    }

    // Two versions don't tell which of them was changed, nor do rivals that the others bear out alike. A part in the
    // reference's words is as faithful as the whole.
    private void Observe(List<int> group, double[] support)
    {
        if (!HaveThreeDocuments(group)) return;
        var best = support.Max();
        var reference = sayings[group[Array.IndexOf(support, best)]].Words;
        var isFaithful = group.ConvertAll(s => sayings[s].Words == reference || agreement.With(reference, sayings[s].Words) >= Faithful);
        if (Enumerable.Range(0, group.Count).Any(i => support[i] >= best - Tolerance && !isFaithful[i])) return;
        for (var i = 0; i < group.Count; i++)
        {
            foreach (var document in sayings[group[i]].Documents)
            {
                _faith[document] += isFaithful[i] ? 1 : 0;
                _observed[document]++;
            }
        }
    }

    private bool HaveThreeDocuments(List<int> group)
    {
        var (first, second) = (-1, -1);
        foreach (var saying in group)
        {
            foreach (var document in sayings[saying].Documents)
            {
                if (first < 0) first = document;
                else if (document == first || document == second) continue;
                else if (second < 0) second = document;
                else return true;
            }
        }

        return false;
    }

    private int Choose(List<int> group, double[] support)
    {
        if (group.Count == 1) return group[0];
        var best = support.Max();
        var rivals = group.Where((_, i) => support[i] >= best - Tolerance).ToList();
        return rivals.Count == 1 ? rivals[0] : rivals
            .OrderByDescending(s => sayings[s].Documents.Max(Trust))
            .ThenByDescending(s => sayings[s].Words.Familiarity)
            .ThenBy(s => sayings[s].FirstDay ?? int.MaxValue)
            .ThenByDescending(s => sayings[s].Weight)
            .ThenBy(s => s)
            .First();
    }
}
