namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Tells most keys that come only once from those that come again, before an index is made: a table of small counts in which
/// now and then two keys share a place. Nearly all keys of a corpus come once, and an entry for each would cost more than all else.
/// </summary>
internal sealed class RepeatedKeys
{
    private const int FewestBits = 10;
    private const int MostBits = 30;

    private readonly byte[] _counts;
    private readonly int _shift;

    /// <summary>Makes an empty table.</summary>
    /// <param name="keys">How many keys will be added.</param>
    public RepeatedKeys(int keys)
    {
        var bits = FewestBits;
        while (bits < MostBits && 1L << bits < 4L * keys) bits++;
        _counts = new byte[1 << bits];
        _shift = 64 - bits;
    }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key, a hash with good upper bits.</param>
    public void Add(ulong key)
    {
        ref var count = ref _counts[Place(key)];
        if (count < 2) count++;
    }

    /// <summary>Whether a key may have been added twice.</summary>
    /// <param name="key">The key.</param>
    /// <returns>False only if it was not.</returns>
    public bool MayRepeat(ulong key) => _counts[Place(key)] > 1;

    // Mixed once more, because not every hash spreads into its upper bits.
    private ulong Place(ulong key) => unchecked(key * 0x9E3779B97F4A7C15) >> _shift;
}
