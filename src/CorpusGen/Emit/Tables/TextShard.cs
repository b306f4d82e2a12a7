using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The texts of a few documents.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Documents">The documents, in the order of the corpus.</param>
internal sealed record TextShard(string Corpus, int Number, EquatableArray<DocumentText> Documents)
{
    /// <summary>Spreads the texts of a corpus over shards, in the same order as the facts.</summary>
    /// <param name="shards">Where each goes.</param>
    /// <returns>All its shards.</returns>
    public static IEnumerable<TextShard> Split(CorpusShards shards) =>
        shards.Documents.Select((positions, number) =>
            new TextShard(shards.Corpus.Name, number, positions.Select(p => shards.Corpus.Facts.Documents[p].Facts.Document).ToEquatableArray()));
}
