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
    private readonly List<int>?[] _groups;

    private SayingClusters(IReadOnlyList<Saying> sayings, SayingMatcher matcher)
    {
        _sayings = sayings;
        _matcher = matcher;
        _groups = new List<int>[sayings.Count];
    }

    /// <summary>Groups sayings.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <param name="matches">The pairs that may be one, each once.</param>
    /// <param name="matcher">What compares sayings.</param>
    /// <returns>The groups, each a list of positions, ascending; most sayings stand alone, are told once and left out.</returns>
    public static List<List<int>> Of(IReadOnlyList<Saying> sayings, IReadOnlyList<SayingMatch> matches, SayingMatcher matcher)
    {
        var clusters = new SayingClusters(sayings, matcher);
        List<SayingMatch> surestFirst = [.. matches];
        surestFirst.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score)
            : x.Earlier != y.Earlier ? x.Earlier.CompareTo(y.Earlier) : x.Later.CompareTo(y.Later));
        foreach (var match in surestFirst) clusters.Join(clusters.GroupOf(match.Earlier), clusters.GroupOf(match.Later));
        var groups = new List<List<int>>();
        for (var saying = 0; saying < sayings.Count; saying++)
        {
            var isToldAgain = clusters._groups[saying] is { Count: > 1 } || sayings[saying].Quotes.Count > 1;
            if (isToldAgain && clusters.GroupOf(saying)[0] == saying) groups.Add(clusters.GroupOf(saying));
        }

        return groups;
    }

    private List<int> GroupOf(int saying) => _groups[saying] ??= [saying];

    private void Join(List<int> first, List<int> second)
    {
        if (first == second || !FullestMatch(first, second) || TellsTwice(first, second)) return;
        if (first.Count < second.Count) (first, second) = (second, first);
        foreach (var saying in second) _groups[saying] = first;
        first.AddRange(second);
        first.Sort();
    }

    private bool FullestMatch(List<int> first, List<int> second)
    {
        var (these, those) = (Fullest(first), Fullest(second));
        foreach (var one in these)
        {
            foreach (var other in those)
            {
                if (_matcher.Match(_sayings[one], _sayings[other]) > 0) return true;
            }
        }

        return false;
    }

    // The longest and those nearly as long: a rewritten version can be longer than what it was made of.
    private List<int> Fullest(List<int> group)
    {
        if (group.Count == 1) return group;
        var longest = group.Max(i => _sayings[i].Weight);
        var nearlyAsLong = group.Where(i => 4 * _sayings[i].Weight >= 3 * longest);
        return [.. nearlyAsLong.OrderByDescending(i => _sayings[i].Weight).ThenBy(i => i).Take(4)];
    }

    private bool TellsTwice(List<int> first, List<int> second)
    {
        if (first.Count > second.Count) (first, second) = (second, first);
        var byDocument = ByDocument(first);
        foreach (var other in second)
        {
            foreach (var document in _sayings[other].Documents)
            {
                if (!byDocument.TryGetValue(document, out var others)) continue;
                if (others.Exists(i => !MayStandBeside(i, other, first, second))) return true;
            }
        }

        return false;
    }

    private Dictionary<int, List<int>> ByDocument(List<int> group)
    {
        var byDocument = new Dictionary<int, List<int>>();
        foreach (var saying in group)
        {
            foreach (var document in _sayings[saying].Documents)
            {
                if (!byDocument.TryGetValue(document, out var sayings)) byDocument.Add(document, sayings = []);
                if (sayings.Count == 0 || sayings[sayings.Count - 1] != saying) sayings.Add(saying);
            }
        }

        return byDocument;
    }

    // A document may repeat a saying word for word, or tell a long one in pieces that do not overlap.
    private bool MayStandBeside(int saying, int other, List<int> first, List<int> second)
    {
        if (_matcher.AreNearlyIdentical(_sayings[saying], _sayings[other])) return true;
        var fullest = _sayings[first.Concat(second).OrderByDescending(i => _sayings[i].Weight).ThenBy(i => i).First()];
        return _matcher.ArePieces(_sayings[saying], _sayings[other], fullest);
    }
}
