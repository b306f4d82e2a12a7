using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>
/// Spreads documents over a few generated files: one file for each would make the compiler slow, one for all would be
/// rewritten by every edit. The shard of a document depends on its id and the number of shards alone.
/// </summary>
internal static class Sharding
{
    private const int DocumentsPerShard = 16;
    private const int MostShards = 128;

    /// <summary>The positions of the documents in each shard, in the order of the corpus.</summary>
    /// <param name="facts">The corpus.</param>
    /// <returns>The shards; some may be empty.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(CorpusFacts facts)
    {
        var shards = new List<int>[Count(facts.Documents.Count)];
        for (var i = 0; i < shards.Length; i++) shards[i] = [];
        for (var i = 0; i < facts.Documents.Count; i++) shards[StableHash.Of(facts.Documents[i].Id) % (uint)shards.Length].Add(i);
        return shards;
    }

    // Powers of two: the number, and with it every document's place, changes only when the corpus doubles.
    private static int Count(int documents)
    {
        var count = 1;
        while (count < MostShards && count * DocumentsPerShard < documents) count *= 2;
        return count;
    }
}
