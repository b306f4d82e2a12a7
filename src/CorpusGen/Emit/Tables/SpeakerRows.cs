using System.Collections.Generic;
using System.Linq;
using CorpusGen.Documents;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of speakers: S, in the order of the corpus within a shard.</summary>
internal static class SpeakerRows
{
    /// <summary>Writes the speakers of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>All shards.</returns>
    public static IEnumerable<RowShard> Split(LinkedCorpus corpus)
    {
        var speakers = corpus.Facts.Speakers;
        return Sharding.Split(speakers.Count, Sharding.Rows, s => speakers[s].Id)
            .Select((positions, number) => new RowShard(corpus.Name, RowShard.Speakers, number, Write(corpus.Facts, positions)));
    }

    private static EquatableArray<string> Write(CorpusFacts facts, IReadOnlyList<int> positions)
    {
        var rows = new RowWriter();
        foreach (var position in positions)
        {
            var speaker = facts.Speakers[position];
            rows.Text("S").Text(speaker.Id).Text(speaker.Name).Number((int)speaker.Kind).Number((int?)speaker.Gender)
                .Text(speaker.Affiliation).Texts(speaker.Roles).Texts(speaker.Aliases).Places(speaker.Quotes.Select(q => QuotePlace.Of(facts, q)))
                .End();
        }

        return rows.Rows.ToEquatableArray();
    }
}
