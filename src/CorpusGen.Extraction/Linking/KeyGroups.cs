using System;
using System.Buffers;

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
    /// <param name="keys">The keys; only as many as counted.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="gathered">Takes the keys with equal ones side by side.</param>
    /// <param name="places">Takes the position that each of these came from; ascending among equal keys.</param>
    public static void Gather(ulong[] keys, int count, ulong[] gathered, int[] places)
    {
        var bits = 1;
        while (bits < MostBits && 1 << bits < count) bits++;
        var starts = ArrayPool<int>.Shared.Rent(1 << bits);
        FindStarts(keys.AsSpan(0, count), 64 - bits, starts.AsSpan(0, 1 << bits));
        for (var i = 0; i < count; i++)
        {
            var place = starts[keys[i] >> (64 - bits)]++;
            gathered[place] = keys[i];
            places[place] = i;
        }

        // Each start has moved on to the end of its bucket.
        for (int bucket = 0, start = 0; bucket < 1 << bits; start = starts[bucket++]) Sort(gathered, places, start, starts[bucket]);
        ArrayPool<int>.Shared.Return(starts);
    }

    private static void FindStarts(ReadOnlySpan<ulong> keys, int shift, Span<int> starts)
    {
        starts.Clear();
        foreach (var key in keys) starts[(int)(key >> shift)]++;
        var sum = 0;
        foreach (ref var start in starts) (start, sum) = (sum, sum + start);
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
