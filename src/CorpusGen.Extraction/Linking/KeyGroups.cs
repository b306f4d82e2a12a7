using System;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Puts equal keys side by side. Keys are hashes, so that their upper bits spread them over as many buckets as there are keys, and
/// only the few of one bucket have to be compared: the work grows with the number of keys, where that of sorting grows faster.
/// </summary>
internal static class KeyGroups
{
    private const int MostBits = 28;
    private const int FewToSort = 16;

    /// <summary>Groups keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <returns>The keys with equal ones side by side, and the position that each came from; ascending among equal keys.</returns>
    public static (ulong[] Keys, int[] Places) Of(ulong[] keys)
    {
        var bits = 1;
        while (bits < MostBits && 1 << bits < keys.Length) bits++;
        var starts = Starts(keys, 64 - bits, 1 << bits);
        var (gathered, places) = (new ulong[keys.Length], new int[keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            var place = starts[keys[i] >> (64 - bits)]++;
            gathered[place] = keys[i];
            places[place] = i;
        }

        // Each start has moved on to the end of its bucket.
        var start = 0;
        foreach (var end in starts)
        {
            Sort(gathered, places, start, end);
            start = end;
        }

        return (gathered, places);
    }

    private static int[] Starts(ulong[] keys, int shift, int buckets)
    {
        var starts = new int[buckets];
        foreach (var key in keys) starts[key >> shift]++;
        for (int bucket = 0, sum = 0; bucket < starts.Length; bucket++) (starts[bucket], sum) = (sum, sum + starts[bucket]);
        return starts;
    }

    private static void Sort(ulong[] keys, int[] places, int start, int end)
    {
        if (end - start > FewToSort)
        {
            SortMany(keys, places, start, end);
            return;
        }

        for (var i = start + 1; i < end; i++)
        {
            var (key, place) = (keys[i], places[i]);
            var j = i;
            for (; j > start && keys[j - 1] > key; j--) (keys[j], places[j]) = (keys[j - 1], places[j - 1]);
            (keys[j], places[j]) = (key, place);
        }
    }

    // Equal keys lose their order.
    private static void SortMany(ulong[] keys, int[] places, int start, int end)
    {
        Array.Sort(keys, places, start, end - start);
        for (int first = start, next; first < end; first = next)
        {
            next = first + 1;
            while (next < end && keys[next] == keys[first]) next++;
            if (next - first > 1) Array.Sort(places, first, next - first);
        }
    }
}
