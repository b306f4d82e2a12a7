using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Documents;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of sayings: U, a saying, and V, each of its further versions.</summary>
internal static class SayingRows
{
    /// <summary>Stands for the kind of a change that keeps the very words, which are then written once.</summary>
    private const string KeptAsWritten = "=";

    /// <summary>Writes the sayings of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>All shards.</returns>
    public static IEnumerable<RowShard> Split(LinkedCorpus corpus)
    {
        var utterances = corpus.Facts.Utterances;
        return Sharding.Split(utterances.Count, Sharding.Rows, u => utterances[u].Id)
            .Select((positions, number) => new RowShard(corpus.Name, RowShard.Sayings, number, Write(corpus.Facts, positions)));
    }

    // Who said it is told by the reference.
    private static EquatableArray<string> Write(CorpusFacts facts, IReadOnlyList<int> positions)
    {
        var rows = new RowWriter();
        foreach (var utterance in positions.Select(p => facts.Utterances[p]))
        {
            rows.Text("U").Text(utterance.Id).Number(utterance.IsContested ? 1 : 0).Places([QuotePlace.Of(facts, utterance.Reference)]).End();
            foreach (var version in utterance.Versions)
            {
                rows.Text("V").Places([QuotePlace.Of(facts, version.Quote)]).Number((int)version.Fidelity).Real(version.Similarity)
                    .Texts(version.Changes.SelectMany(Change))
                    .End();
            }
        }

        return rows.Rows.ToEquatableArray();
    }

    private static string[] Change(WordChange change) => change.Kind == ChangeKind.Kept && change.Reference == change.Version
        ? [KeptAsWritten, change.Reference]
        : [((int)change.Kind).ToString(CultureInfo.InvariantCulture), change.Reference, change.Version];
}
