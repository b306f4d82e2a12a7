using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>A few speakers or sayings. They name quotes by their place in an article, so that a quote more elsewhere leaves them equal.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Table">The name of the table.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Elements">The speakers or sayings, in the order of the corpus.</param>
internal sealed record RowShard(string Corpus, string Table, int Number, EquatableArray<ShardRow> Elements)
{
    /// <summary>The table of speakers.</summary>
    public const string Speakers = "Speakers";

    /// <summary>The table of sayings.</summary>
    public const string Sayings = "Sayings";

    /// <summary>Spreads the speakers and sayings of a corpus.</summary>
    /// <param name="shards">Where each goes.</param>
    /// <returns>All shards.</returns>
    public static IEnumerable<RowShard> Split(CorpusShards shards)
    {
        var (name, facts) = (shards.Corpus.Name, shards.Corpus.Facts);
        return shards.Speakers.Select((positions, number) => new RowShard(name, Speakers, number, Take(positions, p => ShardSpeaker.Of(facts, p))))
            .Concat(shards.Sayings.Select((positions, number) => new RowShard(name, Sayings, number, Take(positions, p => ShardSaying.Of(facts, p)))));
    }

    /// <summary>Writes the rows. Few shards change with an edit, and only of those rows are written.</summary>
    /// <returns>The rows.</returns>
    public IReadOnlyList<string> Write()
    {
        var rows = new RowWriter();
        foreach (var element in Elements) element.Write(rows);
        return rows.Rows;
    }

    private static EquatableArray<ShardRow> Take(IReadOnlyList<int> positions, Func<int, ShardRow> element)
    {
        var elements = new ShardRow[positions.Count];
        for (var i = 0; i < elements.Length; i++) elements[i] = element(positions[i]);
        return new(elements);
    }
}
