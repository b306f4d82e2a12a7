using System;
using System.Buffers;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Finds the few sayings worth comparing with each one: those that share neighbouring content words with it, four frame words in
/// a row or, of the same speaker, a content word or three frame words. A key that many sayings share tells nothing and is
/// dropped, so that the work grows with the corpus and not with its square.
/// </summary>
internal sealed class SayingIndex : IDisposable
{
    private const int LongestPosting = 64;
    private const int MostCandidates = 24;

    private readonly int[] _ends;
    private readonly ulong[] _keys;
    private readonly int[] _postings;
    private readonly int[] _owners;
    private readonly int[] _counts;
    private readonly List<int> _touched = [];
    private readonly long[] _best = new long[MostCandidates];

    /// <summary>Indexes sayings.</summary>
    /// <param name="sayings">The sayings.</param>
    public SayingIndex(IReadOnlyList<Saying> sayings)
    {
        // Keys that come only once find nothing.
        using var keys = KeyCounts.Of(sayings);
        (_counts, _ends) = (new int[sayings.Count], new int[sayings.Count]);
        _keys = Take(sayings, keys, 2);
        (_postings, _owners) = Postings();
    }

    /// <summary>Indexes sayings of which only some are asked about.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <param name="wanted">The keys of those that are.</param>
    public SayingIndex(IReadOnlyList<Saying> sayings, KeyCounts wanted)
    {
        (_counts, _ends) = (new int[sayings.Count], new int[sayings.Count]);
        _keys = Take(sayings, wanted, 1);
        (_postings, _owners) = Postings();
    }

    /// <summary>Gives the room for millions of keys to whoever needs it next: to clear away so much at each edit would take longer than all else.</summary>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_postings);
        ArrayPool<int>.Shared.Return(_owners);
    }

    /// <summary>Finds what to compare a saying with.</summary>
    /// <param name="saying">The saying's position.</param>
    /// <param name="candidates">Takes the positions of earlier sayings; where there are many, those that share most, these first.</param>
    public void Find(int saying, List<int> candidates)
    {
        candidates.Clear();
        Count(saying);
        if (_touched.Count > MostCandidates) AddBest(candidates);
        else candidates.AddRange(_touched);
        foreach (var other in _touched) _counts[other] = 0;
        _touched.Clear();
    }

    private ulong[] Take(IReadOnlyList<Saying> sayings, KeyCounts counts, int least)
    {
        var most = 0;
        for (var i = 0; i < sayings.Count; i++) most += sayings[i].Keys.Length;
        var keys = ArrayPool<ulong>.Shared.Rent(most);
        var count = 0;
        for (var i = 0; i < sayings.Count; i++)
        {
            foreach (var key in sayings[i].Keys)
            {
                if (counts.MayHave(key, least)) keys[count++] = key;
            }

            _ends[i] = count;
        }

        return keys;
    }

    // For each key the place where the sayings that have it are listed, ascending. All keys are grouped at once: a list for each of
    // millions would cost more than all else. Of a key too common the posting starts nowhere.
    private (int[] Postings, int[] Owners) Postings()
    {
        var count = _ends.Length == 0 ? 0 : _ends[_ends.Length - 1];
        var (postings, places) = (ArrayPool<int>.Shared.Rent(count), ArrayPool<int>.Shared.Rent(count));
        var gathered = ArrayPool<ulong>.Shared.Rent(count);
        KeyGroups.Gather(_keys, count, gathered, places);
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && gathered[end] == gathered[start]) end++;
            for (var n = start; n < end; n++) postings[places[n]] = end - start > LongestPosting ? -1 : start;
        }

        ArrayPool<ulong>.Shared.Return(gathered);
        NameOwners(places, count);
        return (postings, places);
    }

    // Until now each place tells the key that it came from.
    private void NameOwners(int[] places, int count)
    {
        var ownerOf = ArrayPool<int>.Shared.Rent(count);
        for (int saying = 0, n = 0; saying < _ends.Length; saying++)
        {
            while (n < _ends[saying]) ownerOf[n++] = saying;
        }

        for (var n = 0; n < count; n++) places[n] = ownerOf[places[n]];
        ArrayPool<int>.Shared.Return(ownerOf);
    }

    private void Count(int saying)
    {
        for (var n = saying == 0 ? 0 : _ends[saying - 1]; n < _ends[saying]; n++)
        {
            var weight = SayingKeys.WeightOf(_keys[n]);
            for (var posting = _postings[n]; posting >= 0 && _owners[posting] < saying; posting++)
            {
                if (_counts[_owners[posting]] == 0) _touched.Add(_owners[posting]);
                _counts[_owners[posting]] += weight;
            }
        }
    }

    // The heaviest first, then the earliest. Weight and place are one number, and of numbers only the least are kept in order.
    private void AddBest(List<int> candidates)
    {
        var count = 0;
        foreach (var other in _touched)
        {
            var rank = ((long)-_counts[other] << 32) + other;
            if (count == MostCandidates && rank > _best[count - 1]) continue;
            if (count < MostCandidates) count++;
            var place = count - 1;
            for (; place > 0 && _best[place - 1] > rank; place--) _best[place] = _best[place - 1];
            _best[place] = rank;
        }

        foreach (var rank in _best) candidates.Add((int)rank);
    }
}
