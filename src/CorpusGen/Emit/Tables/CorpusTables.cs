using System;
using System.Collections.Generic;
using CorpusGen.Emit.Members;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of what belongs to a corpus as a whole: small ones, for nearly any change rewrites them.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Counts">How many of each kind there are.</param>
/// <param name="Shards">How many shards the documents are spread over.</param>
/// <param name="SpeakerShards">How many the speakers are.</param>
/// <param name="SayingShards">How many the sayings are.</param>
/// <param name="Documents">Of each article, in the order of the corpus: its shard, its place there, and the position of its first quote.</param>
/// <param name="Order">Of each speaker, in the order of the corpus: its shard and its place there.</param>
/// <param name="Families">F: a family; L: its links.</param>
internal sealed record CorpusTables(
    string Corpus,
    CorpusCounts Counts,
    int Shards,
    int SpeakerShards,
    int SayingShards,
    EquatableArray<string> Documents,
    EquatableArray<string> Order,
    EquatableArray<string> Families)
{
    /// <summary>Writes the rows of a corpus.</summary>
    /// <param name="shards">The corpus.</param>
    /// <param name="counts">How many of each kind there are.</param>
    /// <returns>The tables.</returns>
    public static CorpusTables Of(CorpusShards shards, CorpusCounts counts)
    {
        var facts = shards.Corpus.Facts;
        return new CorpusTables(
            shards.Corpus.Name,
            counts,
            shards.Documents.Length,
            shards.Speakers.Length,
            shards.Sayings.Length,
            WritePlaces(shards.Documents, counts.Articles, (position, shard, place) => [shard, place, (ulong)facts.Documents[position].FirstQuote]),
            WritePlaces(shards.Speakers, counts.Speakers, (_, shard, place) => [shard, place]),
            WriteFamilies(facts));
    }

    private static EquatableArray<string> WritePlaces(IReadOnlyList<int>[] shards, int count, Func<int, ulong, ulong, ulong[]> row)
    {
        var rows = new ulong[count][];
        for (var shard = 0; shard < shards.Length; shard++)
        {
            for (var place = 0; place < shards[shard].Count; place++)
                rows[shards[shard][place]] = row(shards[shard][place], (ulong)shard, (ulong)place);
        }

        return NumberRows.Write(rows);
    }

    private static EquatableArray<string> WriteFamilies(CorpusFacts facts)
    {
        var rows = new RowWriter();
        foreach (var family in facts.Families)
        {
            rows.Text("F").Text(family.Id).Number(family.Closest).Numbers(family.Members).End();
            foreach (var link in family.Links)
            {
                rows.Text("L").Number(link.First).Number(link.Second).Real(link.Similarity).Number(link.SharedSayings).End();
            }
        }

        return rows.Rows.ToEquatableArray();
    }
}
