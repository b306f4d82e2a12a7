using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Finds families: articles that share two or more sayings, or half the sentences of the shorter one and at least three,
/// directly or through others. Closest to the original is the member with the most sayings in the words of the reference, then
/// the one that shares the most sentences with the others, then the first.
/// </summary>
internal sealed class FamilyFinder
{
    private const int FewestSayings = 2;
    private const int FewestSentences = 3;

    private readonly string[] _ids;
    private readonly SentenceIndex _sentences;
    private readonly DocumentPairs _sayings;
    private readonly int[] _faithful;
    private readonly int[] _parents;

    private FamilyFinder(
        string[] ids,
        IReadOnlyList<LinkedQuote> quotes,
        IReadOnlyList<CorpusUtterance> utterances,
        SentenceIndex sentences)
    {
        _ids = ids;
        _sentences = sentences;
        _parents = [.. Enumerable.Range(0, ids.Length)];
        var (told, faithful) = (new List<int>?[ids.Length], new List<int>?[ids.Length]);
        for (var u = 0; u < utterances.Count; u++)
        {
            var reference = quotes[utterances[u].Reference].Document;
            if (utterances[u].Versions.All(v => quotes[v.Quote].Document == reference)) continue;
            Add(u, told, reference);
            Add(u, faithful, reference);
            foreach (var version in utterances[u].Versions)
            {
                Add(u, told, quotes[version.Quote].Document);
                if (version.Fidelity == Fidelity.Exact) Add(u, faithful, quotes[version.Quote].Document);
            }
        }

        _sayings = DocumentPairs.Of(Array.ConvertAll(told, sayings => sayings?.ToArray() ?? []), utterances.Count);
        _faithful = Array.ConvertAll(faithful, sayings => sayings?.Count ?? 0);
    }

    /// <summary>Finds the families.</summary>
    /// <param name="ids">The documents' ids.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="utterances">The sayings.</param>
    /// <param name="sentences">The sentences of the documents.</param>
    /// <returns>The families, in the order of their first members.</returns>
    public static IReadOnlyList<CorpusFamily> Find(
        string[] ids, IReadOnlyList<LinkedQuote> quotes, IReadOnlyList<CorpusUtterance> utterances, SentenceIndex sentences) =>
        new FamilyFinder(ids, quotes, utterances, sentences).Find();

    private static void Add(int saying, List<int>?[] sayings, int document)
    {
        var known = sayings[document] ??= [];
        if (known.Count == 0 || known[known.Count - 1] != saying) known.Add(saying);
    }

    private List<CorpusFamily> Find()
    {
        var kin = _sayings.Counts.Concat(_sentences.Shared.Counts).Select(c => c.Pair).Where(AreKin);
        var links = new HashSet<DocumentPair>(kin).OrderBy(p => p.First).ThenBy(p => p.Second).ToList();
        foreach (var link in links) Join(link);
        return [.. links.GroupBy(l => FindRoot(l.First)).OrderBy(f => f.Key).Select(f => Family([.. f]))];
    }

    private bool AreKin(DocumentPair pair)
    {
        if (_sayings[pair] >= FewestSayings) return true;
        var shared = _sentences.Shared[pair];
        return shared >= FewestSentences && 2 * shared >= Math.Min(_sentences.CountOf(pair.First), _sentences.CountOf(pair.Second));
    }

    private CorpusFamily Family(List<DocumentPair> links)
    {
        var members = links.SelectMany(l => new[] { l.First, l.Second }).Distinct().OrderBy(d => d).ToList();
        var shared = members.ToDictionary(m => m, _ => 0);
        foreach (var link in links)
        {
            shared[link.First] += _sentences.Shared[link];
            shared[link.Second] += _sentences.Shared[link];
        }

        var closest = members.OrderByDescending(m => _faithful[m]).ThenByDescending(m => shared[m]).ThenBy(m => m).First();
        return new CorpusFamily(
            _ids[closest],
            members.ToEquatableArray(),
            closest,
            links.Select(l => new CorpusLink(l.First, l.Second, _sentences.Similarity(l), _sayings[l])).ToEquatableArray());
    }

    // The smaller root stands for both: a family is known by its first member.
    private void Join(DocumentPair link)
    {
        var (first, second) = (FindRoot(link.First), FindRoot(link.Second));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int FindRoot(int document)
    {
        while (_parents[document] != document) document = _parents[document] = _parents[_parents[document]];
        return document;
    }
}
