using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Puts the sayings that are one into groups, the surest pairs first. Two groups become one only if their fullest versions
/// match too (a short part of two sayings does not join them), and if no document would then tell the saying twice in
/// different words: who says two things alike in one article says two things.
/// </summary>
internal sealed class SayingClusters
{
    private readonly IReadOnlyList<Saying> _sayings;
    private readonly SayingMatcher _matcher;
    private readonly int[] _groupOf;
    private readonly List<int>[] _groups;

    private SayingClusters(IReadOnlyList<Saying> sayings, SayingMatcher matcher)
    {
        _sayings = sayings;
        _matcher = matcher;
        _groupOf = [.. Enumerable.Range(0, sayings.Count)];
        _groups = [.. Enumerable.Range(0, sayings.Count).Select(i => new List<int> { i })];
    }

    /// <summary>Groups sayings.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <param name="pairs">The pairs worth comparing.</param>
    /// <param name="matcher">What compares them.</param>
    /// <returns>The groups, each a list of positions, ascending; sayings that stand alone too.</returns>
    public static IReadOnlyList<List<int>> Of(
        IReadOnlyList<Saying> sayings,
        IEnumerable<(int Later, int Earlier)> pairs,
        SayingMatcher matcher)
    {
        var clusters = new SayingClusters(sayings, matcher);
        var scored = pairs.Select(p => (p.Later, p.Earlier, Score: matcher.Match(sayings[p.Later], sayings[p.Earlier])));
        var matches = scored.Where(m => m.Score > 0).ToList();
        matches.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score)
            : x.Earlier != y.Earlier ? x.Earlier.CompareTo(y.Earlier) : x.Later.CompareTo(y.Later));
        foreach (var (later, earlier, _) in matches) clusters.Join(clusters._groupOf[earlier], clusters._groupOf[later]);
        return [.. clusters._groups.Where(g => g.Count > 0)];
    }

    private void Join(int first, int second)
    {
        if (first == second || !FullestMatch(first, second) || TellsTwice(first, second)) return;
        if (_groups[first].Count < _groups[second].Count) (first, second) = (second, first);
        foreach (var saying in _groups[second]) _groupOf[saying] = first;
        _groups[first].AddRange(_groups[second]);
        _groups[first].Sort();
        _groups[second].Clear();
    }

    private bool FullestMatch(int first, int second)
    {
        var (these, those) = (Fullest(_groups[first]), Fullest(_groups[second]));
        return these.Any(x => those.Any(y => _matcher.Match(_sayings[x], _sayings[y]) > 0));
    }

    // The longest and those nearly as long: a rewritten version can be longer than what it was made of.
    private List<int> Fullest(List<int> group)
    {
        var longest = group.Max(i => _sayings[i].Weight);
        var nearlyAsLong = group.Where(i => 4 * _sayings[i].Weight >= 3 * longest);
        return [.. nearlyAsLong.OrderByDescending(i => _sayings[i].Weight).ThenBy(i => i).Take(4)];
    }

    private bool TellsTwice(int first, int second)
    {
        if (_groups[first].Count > _groups[second].Count) (first, second) = (second, first);
        var byDocument = _groups[first].SelectMany(i => _sayings[i].Documents.Distinct().Select(d => (d, i))).ToLookup(x => x.d, x => x.i);
        foreach (var other in _groups[second])
        {
            foreach (var document in _sayings[other].Documents)
            {
                if (byDocument[document].Any(i => !MayStandBeside(i, other, first, second))) return true;
            }
        }

        return false;
    }

    // A document may repeat a saying word for word, or tell a long one in pieces that do not overlap.
    private bool MayStandBeside(int saying, int other, int first, int second)
    {
        if (_matcher.AreNearlyIdentical(_sayings[saying], _sayings[other])) return true;
        var fullest = _sayings[_groups[first].Concat(_groups[second]).OrderByDescending(i => _sayings[i].Weight).ThenBy(i => i).First()];
        return _matcher.ArePieces(_sayings[saying], _sayings[other], fullest);
    }
}
