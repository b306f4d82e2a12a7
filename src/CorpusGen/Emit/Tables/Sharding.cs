using System;
using System.Collections.Generic;

namespace CorpusGen.Emit.Tables;

/// <summary>
/// Spreads the elements of a corpus over a few generated files: one file for each would make the compiler slow, one for all would
/// be rewritten by every edit. The shard of an element depends on its id and the number of shards alone.
/// </summary>
internal static class Sharding
{
    /// <summary>How many documents a shard has.</summary>
    public const int Documents = 16;

    /// <summary>How many speakers, sayings or named properties a shard has.</summary>
    public const int Rows = 128;

    private const int MostShards = 128;

    /// <summary>How many shards there are. A power of two: it changes, and with it every place, only when the corpus doubles.</summary>
    /// <param name="elements">How many elements there are.</param>
    /// <param name="perShard">How many a shard has.</param>
    /// <returns>At least 1.</returns>
    public static int Count(int elements, int perShard)
    {
        var count = 1;
        while (count < MostShards && count * perShard < elements) count *= 2;
        return count;
    }

    /// <summary>The shard of an element. The emitted reader finds elements by the same rule.</summary>
    /// <param name="id">The element's id.</param>
    /// <param name="count">How many shards there are.</param>
    /// <returns>Its number.</returns>
    public static int Of(string id, int count) => (int)(StableHash.Of(id) % (uint)count);

    /// <summary>The positions of the elements in each shard, in their order.</summary>
    /// <param name="elements">How many elements there are.</param>
    /// <param name="perShard">How many a shard has.</param>
    /// <param name="id">The id of the element at a position.</param>
    /// <returns>The shards; some may be empty.</returns>
    public static IReadOnlyList<int>[] Split(int elements, int perShard, Func<int, string> id)
    {
        var shards = new List<int>[Count(elements, perShard)];
        for (var i = 0; i < shards.Length; i++) shards[i] = [];
        for (var i = 0; i < elements; i++) shards[Of(id(i), shards.Length)].Add(i);
        return shards;
    }
}
