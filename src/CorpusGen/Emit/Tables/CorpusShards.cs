using System.Collections.Generic;
using CorpusGen.Documents;

namespace CorpusGen.Emit.Tables;

/// <summary>A corpus spread over shards. Each list has the positions of the elements in a shard, in their order.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Speakers">The speakers.</param>
/// <param name="Sayings">The sayings.</param>
internal sealed record CorpusShards(
    LinkedCorpus Corpus, IReadOnlyList<int>[] Documents, IReadOnlyList<int>[] Speakers, IReadOnlyList<int>[] Sayings)
{
    /// <summary>Spreads a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>Its shards.</returns>
    public static CorpusShards Of(LinkedCorpus corpus)
    {
        var facts = corpus.Facts;
        return new CorpusShards(
            corpus,
            Sharding.Split(facts.Documents.Count, Sharding.Documents, d => facts.Documents[d].Id),
            Sharding.Split(facts.Speakers.Count, Sharding.Rows, s => facts.Speakers[s].Id),
            Sharding.Split(facts.Utterances.Count, Sharding.Rows, u => facts.Utterances[u].Id));
    }
}
