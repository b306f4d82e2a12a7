using System.Linq;
using CorpusGen.Documents;
using CorpusGen.Emit.Members;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of what belongs to a corpus as a whole: small ones, for nearly any change rewrites them.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Counts">How many of each kind there are.</param>
/// <param name="Shards">How many shards the documents are spread over.</param>
/// <param name="SpeakerShards">How many the speakers are.</param>
/// <param name="SayingShards">How many the sayings are.</param>
/// <param name="Documents">D: the shard of each article, in the order of the corpus, and how many quotes it has.</param>
/// <param name="Order">O: the shard of each speaker, in the order of the corpus.</param>
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
    /// <param name="corpus">The corpus.</param>
    /// <returns>The tables.</returns>
    public static CorpusTables Of(LinkedCorpus corpus)
    {
        var facts = corpus.Facts;
        var speakerShards = Sharding.Count(facts.Speakers.Count, Sharding.Rows);
        return new CorpusTables(
            corpus.Name,
            CorpusCounts.Of(facts),
            Sharding.Count(facts.Documents.Count, Sharding.Documents),
            speakerShards,
            Sharding.Count(facts.Utterances.Count, Sharding.Rows),
            WriteDocuments(facts),
            WriteOrder(facts, speakerShards),
            WriteFamilies(facts));
    }

    private static EquatableArray<string> WriteDocuments(CorpusFacts facts)
    {
        var shards = Sharding.Count(facts.Documents.Count, Sharding.Documents);
        var rows = new RowWriter();
        foreach (var document in facts.Documents)
            rows.Text("D").Number(Sharding.Of(document.Id, shards)).Number(document.Facts.Quotes.Count).End();

        return rows.Rows.ToEquatableArray();
    }

    private static EquatableArray<string> WriteOrder(CorpusFacts facts, int shards)
    {
        var rows = new RowWriter();
        rows.Text("O").Numbers(facts.Speakers.Select(s => Sharding.Of(s.Id, shards))).End();
        return rows.Rows.ToEquatableArray();
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
