using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The facts of a few documents.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Documents">The documents, in the order of the corpus.</param>
internal sealed record FactShard(string Corpus, int Number, EquatableArray<ShardDocument> Documents)
{
    /// <summary>Spreads a corpus over shards.</summary>
    /// <param name="shards">Where each goes.</param>
    /// <returns>All its shards.</returns>
    public static IEnumerable<FactShard> Split(CorpusShards shards) =>
        shards.Documents.Select((positions, number) =>
            new FactShard(shards.Corpus.Name, number, positions.Select(p => ShardDocument.Of(shards.Corpus, p)).ToEquatableArray()));
}
