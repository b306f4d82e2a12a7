using System.Collections.Generic;
using System.Linq;
using CorpusGen.Documents;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The facts of a few documents.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Documents">The documents, in the order of the corpus.</param>
internal sealed record FactShard(string Corpus, int Number, EquatableArray<ShardDocument> Documents)
{
    /// <summary>Spreads a corpus over shards.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>All its shards.</returns>
    public static IEnumerable<FactShard> Split(LinkedCorpus corpus) =>
        Sharding.Split(corpus.Facts.Documents.Count, Sharding.Documents, d => corpus.Facts.Documents[d].Id).Select((positions, number) =>
            new FactShard(corpus.Name, number, positions.Select(p => ShardDocument.Of(corpus, p)).ToEquatableArray()));
}
