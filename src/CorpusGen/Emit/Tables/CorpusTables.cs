using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Documents;
using CorpusGen.Emit.Members;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of what belongs to a corpus as a whole. Positions may stand here: any change rewrites these tables anyhow.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Counts">How many of each kind there are.</param>
/// <param name="Shards">How many shards the documents are spread over.</param>
/// <param name="Documents">D: where each article's facts lie (shard and place there) and how many quotes it has.</param>
/// <param name="Speakers">S: the speakers.</param>
/// <param name="Utterances">U: a saying; V: its further versions.</param>
/// <param name="Families">F: a family; L: its links.</param>
internal sealed record CorpusTables(
    string Corpus,
    CorpusCounts Counts,
    int Shards,
    EquatableArray<string> Documents,
    EquatableArray<string> Speakers,
    EquatableArray<string> Utterances,
    EquatableArray<string> Families)
{
    /// <summary>Writes the rows of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>The tables.</returns>
    public static CorpusTables Of(LinkedCorpus corpus) => new(
        corpus.Name,
        CorpusCounts.Of(corpus.Facts),
        Sharding.Of(corpus.Facts).Count,
        WriteDocuments(corpus.Facts),
        WriteSpeakers(corpus.Facts),
        WriteUtterances(corpus.Facts),
        WriteFamilies(corpus.Facts));

    private static EquatableArray<string> WriteDocuments(CorpusFacts facts)
    {
        var shards = Sharding.Of(facts);
        var places = new (int Shard, int Place)[facts.Documents.Count];
        for (var shard = 0; shard < shards.Count; shard++)
        {
            for (var place = 0; place < shards[shard].Count; place++) places[shards[shard][place]] = (shard, place);
        }

        var rows = new RowWriter();
        for (var i = 0; i < places.Length; i++)
        {
            rows.Text("D").Number(places[i].Shard).Number(places[i].Place).Number(facts.Documents[i].Facts.Quotes.Count).End();
        }

        return rows.Rows.ToEquatableArray();
    }

    private static EquatableArray<string> WriteSpeakers(CorpusFacts facts)
    {
        var rows = new RowWriter();
        foreach (var speaker in facts.Speakers)
        {
            rows.Text("S").Text(speaker.Id).Text(speaker.Name).Number((int)speaker.Kind).Number((int?)speaker.Gender)
                .Text(speaker.Affiliation).Texts(speaker.Roles).Texts(speaker.Aliases).Numbers(speaker.Quotes)
                .End();
        }

        return rows.Rows.ToEquatableArray();
    }

    private static EquatableArray<string> WriteUtterances(CorpusFacts facts)
    {
        var rows = new RowWriter();
        foreach (var utterance in facts.Utterances)
        {
            rows.Text("U").Text(utterance.Id).Number(utterance.Speaker)
                .Number(utterance.IsContested ? 1 : 0).Number(utterance.Reference)
                .End();
            foreach (var version in utterance.Versions)
            {
                rows.Text("V").Number(version.Quote).Number((int)version.Fidelity).Real(version.Similarity).Texts(Changes(version)).End();
            }
        }

        return rows.Rows.ToEquatableArray();
    }

    private static IEnumerable<string> Changes(CorpusVersion version) =>
        version.Changes.SelectMany(c => new[] { ((int)c.Kind).ToString(CultureInfo.InvariantCulture), c.Reference, c.Version });

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
