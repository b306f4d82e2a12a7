using System;
using System.Buffers;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Tells most keys that come seldom from those that come often enough, before an index is made: a table of small counts in which
/// now and then two keys share a place. Nearly all keys of a corpus come once, and an entry for each would cost more than all else.
/// </summary>
internal sealed class KeyCounts : IDisposable
{
    // Of a few keys most places are to stay empty: each saying asks for some fifty.
    private const int FewestBits = 16;
    private const int MostBits = 30;

    private readonly byte[] _counts;
    private readonly int _shift;

    /// <summary>Makes an empty table.</summary>
    /// <param name="keys">How many keys will be added.</param>
    public KeyCounts(int keys)
    {
        var bits = FewestBits;
        while (bits < MostBits && 1L << bits < 4L * keys) bits++;
        _counts = ArrayPool<byte>.Shared.Rent(1 << bits);
        Array.Clear(_counts, 0, 1 << bits);
        _shift = 64 - bits;
    }

    /// <summary>Counts the keys of sayings.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <returns>The counts.</returns>
    public static KeyCounts Of(IReadOnlyList<Saying> sayings)
    {
        var count = 0;
        for (var i = 0; i < sayings.Count; i++) count += sayings[i].Keys.Length;
        var counts = new KeyCounts(count);
        for (var i = 0; i < sayings.Count; i++)
        {
            foreach (var key in sayings[i].Keys) counts.Add(key);
        }

        return counts;
    }

    /// <summary>Gives the table to whoever needs one next.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_counts);

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key, a hash with good upper bits.</param>
    public void Add(ulong key)
    {
        ref var count = ref _counts[Place(key)];
        if (count < 2) count++;
    }

    /// <summary>Whether a key may have been added so often.</summary>
    /// <param name="key">The key.</param>
    /// <param name="least">Once or twice.</param>
    /// <returns>False only if it was not.</returns>
    public bool MayHave(ulong key, int least) => _counts[Place(key)] >= least;

    /// <summary>Whether any key of a saying may have been added.</summary>
    /// <param name="saying">The saying.</param>
    /// <returns>False only if none was.</returns>
    public bool MayHaveAny(Saying saying)
    {
        foreach (var key in saying.Keys)
        {
            if (MayHave(key, 1)) return true;
        }

        return false;
    }

    // Mixed once more, because not every hash spreads into its upper bits.
    private ulong Place(ulong key) => unchecked(key * 0x9E3779B97F4A7C15) >> _shift;
}
