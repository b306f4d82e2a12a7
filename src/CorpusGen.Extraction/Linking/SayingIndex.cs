using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Finds the few sayings worth comparing with each one: those that share neighbouring content words with it, four frame words in
/// a row or, of the same speaker, a content word or three frame words. A key that many sayings share tells nothing and is
/// dropped, so that the work grows with the corpus and not with its square.
/// </summary>
internal sealed class SayingIndex
{
    private const int LongestPosting = 64;
    private const int MostCandidates = 24;

    private readonly int[] _firstKey;
    private readonly List<ulong> _all = [];
    private readonly int[] _postings;
    private readonly int[] _postingStart;

    /// <summary>Indexes sayings.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <param name="vocabulary">What is known of the words.</param>
    public SayingIndex(IReadOnlyList<Saying> sayings, Vocabulary vocabulary)
    {
        var keys = new SayingKeys(vocabulary);
        _firstKey = new int[sayings.Count + 1];
        for (var i = 0; i < sayings.Count; i++)
        {
            keys.AddTo(_all, sayings[i]);
            _firstKey[i + 1] = _all.Count;
        }

        _postings = new int[_all.Count];
        _postingStart = new int[_all.Count];
        FillPostings();
    }

    /// <summary>The pairs to compare, the later saying first; each pair once, in order.</summary>
    /// <returns>Pairs of positions.</returns>
    public IEnumerable<(int Later, int Earlier)> Pairs()
    {
        var counts = new int[_firstKey.Length];
        var touched = new List<int>();
        for (var i = 0; i + 1 < _firstKey.Length; i++)
        {
            Count(i, counts, touched);
            if (touched.Count > MostCandidates)
                touched.Sort((x, y) => counts[x] != counts[y] ? counts[y].CompareTo(counts[x]) : x.CompareTo(y));
            for (var n = 0; n < touched.Count && n < MostCandidates; n++) yield return (i, touched[n]);
            foreach (var j in touched) counts[j] = 0;
            touched.Clear();
        }
    }

    // All keys sorted at once: a list for each of millions of keys would cost more than all else. Of a key too common
    // the posting starts nowhere.
    private void FillPostings()
    {
        var keys = _all.ToArray();
        var slots = new int[keys.Length];
        for (var slot = 0; slot < slots.Length; slot++) slots[slot] = slot;
        Array.Sort(keys, slots);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            Array.Sort(slots, start, end - start);
            for (var n = start; n < end; n++) _postingStart[slots[n]] = end - start > LongestPosting ? -1 : start;
        }

        for (int saying = 0, slot = 0; saying + 1 < _firstKey.Length; saying++)
        {
            for (; slot < _firstKey[saying + 1]; slot++) keys[slot] = (ulong)saying;
        }

        for (var n = 0; n < slots.Length; n++) _postings[n] = (int)keys[slots[n]];
    }

    private void Count(int saying, int[] counts, List<int> touched)
    {
        for (var slot = _firstKey[saying]; slot < _firstKey[saying + 1]; slot++)
        {
            if (_postingStart[slot] < 0) continue;
            for (var n = _postingStart[slot]; _postings[n] < saying; n++)
            {
                if (counts[_postings[n]] == 0) touched.Add(_postings[n]);
                counts[_postings[n]] += SayingKeys.WeightOf(_all[slot]);
            }
        }
    }
}
