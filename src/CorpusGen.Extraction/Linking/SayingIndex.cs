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

    private readonly int _sayings;
    private readonly ulong[] _keys;
    private readonly int[] _owners;
    private readonly int[] _slots;
    private readonly int[] _postingStart;

    /// <summary>Indexes sayings.</summary>
    /// <param name="sayings">The sayings.</param>
    public SayingIndex(IReadOnlyList<Saying> sayings)
    {
        _sayings = sayings.Count;
        (_keys, _owners) = SharedKeys(sayings);
        (_slots, _postingStart) = Postings(_keys);
    }

    /// <summary>The pairs to compare, the later saying first; each pair once, in order.</summary>
    /// <returns>Pairs of positions.</returns>
    public IEnumerable<(int Later, int Earlier)> Pairs()
    {
        var counts = new int[_sayings];
        var touched = new List<int>();
        var ranks = new List<long>();
        for (var slot = 0; slot < _keys.Length;)
        {
            var saying = _owners[slot];
            slot = Count(slot, counts, touched);
            if (touched.Count > MostCandidates) PutBestFirst(touched, counts, ranks);
            for (var n = 0; n < touched.Count && n < MostCandidates; n++) yield return (saying, touched[n]);
            foreach (var other in touched) counts[other] = 0;
            touched.Clear();
        }
    }

    // The heaviest first, then the earliest. Weight and place are one number, for numbers are sorted without a call for each two.
    private static void PutBestFirst(List<int> touched, int[] counts, List<long> ranks)
    {
        ranks.Clear();
        foreach (var other in touched) ranks.Add(((long)-counts[other] << 32) + other);
        ranks.Sort();
        for (var n = 0; n < touched.Count; n++) touched[n] = (int)ranks[n];
    }

    private static (ulong[] Keys, int[] Owners) SharedKeys(IReadOnlyList<Saying> sayings)
    {
        var (all, ends) = AllKeys(sayings);
        var repeated = new RepeatedKeys(all.Length);
        foreach (var key in all) repeated.Add(key);
        var owners = new int[all.Length];
        var count = 0;
        for (int saying = 0, n = 0; saying < ends.Length; saying++)
        {
            for (; n < ends[saying]; n++)
            {
                if (!repeated.MayRepeat(all[n])) continue;
                all[count] = all[n];
                owners[count++] = saying;
            }
        }

        Array.Resize(ref all, count);
        Array.Resize(ref owners, count);
        return (all, owners);
    }

    private static (ulong[] Keys, int[] Ends) AllKeys(IReadOnlyList<Saying> sayings)
    {
        var ends = new int[sayings.Count];
        for (int i = 0, count = 0; i < ends.Length; i++) ends[i] = count += sayings[i].Words.Keys.CountFor(sayings[i].Source.Speaker);
        var keys = new ulong[ends.Length == 0 ? 0 : ends[ends.Length - 1]];
        for (int i = 0, start = 0; i < ends.Length; start = ends[i++])
            sayings[i].Words.Keys.CopyTo(sayings[i].Source.Speaker, keys.AsSpan(start, ends[i] - start));
        return (keys, ends);
    }

    // All keys grouped at once: a list for each of millions of keys would cost more than all else. Of a key too common
    // the posting starts nowhere.
    private static (int[] Slots, int[] Starts) Postings(ulong[] keys)
    {
        (keys, var slots) = KeyGroups.Of(keys);
        var starts = new int[slots.Length];
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            for (var n = start; n < end; n++) starts[slots[n]] = end - start > LongestPosting ? -1 : start;
        }

        return (slots, starts);
    }

    private int Count(int slot, int[] counts, List<int> touched)
    {
        var saying = _owners[slot];
        for (; slot < _keys.Length && _owners[slot] == saying; slot++)
        {
            if (_postingStart[slot] < 0) continue;
            for (var n = _postingStart[slot]; _slots[n] < slot; n++)
            {
                var other = _owners[_slots[n]];
                if (counts[other] == 0) touched.Add(other);
                counts[other] += SayingKeys.WeightOf(_keys[slot]);
            }
        }

        return slot;
    }
}
