using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Finds the pairs of sayings that may be one. What a saying is compared with depends on those that share a key with it: where none
/// of these came or went since the linking before, its pairs are the same.
/// </summary>
/// <param name="matcher">What compares sayings.</param>
internal sealed class SayingMatches(SayingMatcher matcher)
{
    private SayingList _sayings = new();
    private List<SayingMatch> _matches = [];

    /// <summary>Finds the pairs.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <returns>Each pair once, by the later saying.</returns>
    public IReadOnlyList<SayingMatch> Of(SayingList sayings)
    {
        var (before, after) = Stay(sayings.All);
        var touched = Touched(sayings.All, before, after);
        _matches = touched is null ? Compare(sayings.All, new SayingIndex(sayings.All)) : Compare(sayings.All, touched, before, after);
        _sayings = sayings;
        return _matches;
    }

    // For each saying its position before, and for each from before its position now; -1 for those that came or went. Those that stay
    // keep their order.
    private (int[] Before, int[] After) Stay(IReadOnlyList<Saying> sayings)
    {
        var (before, after) = (new int[sayings.Count], new int[_sayings.All.Count]);
        for (var i = 0; i < after.Length; i++) after[i] = -1;
        var last = -1;
        for (var i = 0; i < before.Length; i++)
        {
            var known = sayings[i].IsApart ? null : _sayings.Find(sayings[i].Words, sayings[i].Source);
            before[i] = known is not null && known.Position > last && known.IsOfSameDays(sayings[i]) ? last = known.Position : -1;
            if (before[i] >= 0) after[before[i]] = i;
        }

        return (before, after);
    }

    // The sayings to be compared anew; null where it is quicker to compare all.
    private List<Saying>? Touched(IReadOnlyList<Saying> sayings, int[] before, int[] after)
    {
        var changed = new List<Saying>();
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] < 0) changed.Add(sayings[i]);
        }

        for (var i = 0; i < after.Length; i++)
        {
            if (after[i] < 0) changed.Add(_sayings.All[i]);
        }

        if (4 * changed.Count > sayings.Count) return null;
        var touched = new List<Saying>();
        if (changed.Count == 0) return touched;
        using var keys = KeyCounts.Of(changed);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] < 0 || keys.MayHaveAny(sayings[i])) touched.Add(sayings[i]);
        }

        return 2 * touched.Count > sayings.Count ? null : touched;
    }

    private List<SayingMatch> Compare(IReadOnlyList<Saying> sayings, SayingIndex index)
    {
        using (index)
        {
            var matches = new List<SayingMatch>();
            var candidates = new List<int>();
            for (var later = 0; later < sayings.Count; later++) Compare(sayings, later, index, candidates, matches);
            return matches;
        }
    }

    private List<SayingMatch> Compare(IReadOnlyList<Saying> sayings, List<Saying> touched, int[] before, int[] after)
    {
        using var keys = KeyCounts.Of(touched);
        using var index = new SayingIndex(sayings, keys);
        var matches = new List<SayingMatch>(_matches.Count);
        var candidates = new List<int>();
        for (int later = 0, next = 0, known = 0; later < sayings.Count; later++)
        {
            if (next < touched.Count && touched[next].Position == later)
            {
                next++;
                Compare(sayings, later, index, candidates, matches);
                continue;
            }

            while (known < _matches.Count && _matches[known].Later < before[later]) known++;
            for (; known < _matches.Count && _matches[known].Later == before[later]; known++)
                matches.Add(new SayingMatch(later, after[_matches[known].Earlier], _matches[known].Score));
        }

        return matches;
    }

    private void Compare(IReadOnlyList<Saying> sayings, int later, SayingIndex index, List<int> candidates, List<SayingMatch> matches)
    {
        if (sayings[later].IsParted) return;
        index.Find(later, candidates);
        foreach (var earlier in candidates)
        {
            if (sayings[earlier].IsParted) continue;
            var score = matcher.Match(sayings[later], sayings[earlier]);
            if (score > 0) matches.Add(new SayingMatch(later, earlier, score));
        }
    }
}
