using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>A saying: the row U, and V for each of its further versions. Who said it is told by the reference.</summary>
/// <param name="Id">The id.</param>
/// <param name="IsContested">Whether its versions name several speakers.</param>
/// <param name="Reference">The version closest to the original.</param>
/// <param name="Versions">The others.</param>
internal sealed record ShardSaying(
    string Id, bool IsContested, QuotePlace Reference, EquatableArray<ShardVersion> Versions) : ShardRow
{
    /// <summary>Stands for the kind of a change that keeps the very words, which are then written once.</summary>
    private const string KeptAsWritten = "=";

    /// <summary>Takes a saying out of the corpus.</summary>
    /// <param name="facts">The corpus.</param>
    /// <param name="position">The saying's position.</param>
    /// <returns>The saying.</returns>
    public static ShardSaying Of(CorpusFacts facts, int position)
    {
        var saying = facts.Utterances[position];
        var versions = new ShardVersion[saying.Versions.Count];
        for (var i = 0; i < versions.Length; i++)
        {
            var version = saying.Versions[i];
            versions[i] = new ShardVersion(QuotePlace.Of(facts, version.Quote), version.Fidelity, version.Similarity, version.Changes);
        }

        return new ShardSaying(saying.Id, saying.IsContested, QuotePlace.Of(facts, saying.Reference), new(versions));
    }

    /// <inheritdoc/>
    public override void Write(RowWriter rows)
    {
        rows.Text("U").Text(Id).Number(IsContested ? 1 : 0).Places([Reference]).End();
        foreach (var version in Versions)
        {
            rows.Text("V").Places([version.Place]).Number((int)version.Fidelity).Real(version.Similarity)
                .Texts(version.Changes.SelectMany(Change))
                .End();
        }
    }

    private static string[] Change(WordChange change) => change.Kind == ChangeKind.Kept && change.Reference == change.Version
        ? [KeptAsWritten, change.Reference]
        : [((int)change.Kind).ToString(CultureInfo.InvariantCulture), change.Reference, change.Version];
}
