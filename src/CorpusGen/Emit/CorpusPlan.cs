using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Emit.Members;
using CorpusGen.Emit.Tables;
using CorpusGen.Extraction.Model;
using CorpusGen.Options;

namespace CorpusGen.Emit;

/// <summary>What is to be written of a corpus, cut into the pieces that are written apart.</summary>
/// <param name="Corpus">The name of its class.</param>
/// <param name="Counts">How many of each kind it has.</param>
/// <param name="Members">The sets' named properties.</param>
/// <param name="Tables">The tables of the corpus as a whole.</param>
/// <param name="Rows">The rows of speakers and sayings.</param>
/// <param name="Facts">The facts of its documents.</param>
/// <param name="Texts">The texts of its documents.</param>
/// <param name="Diagnostics">What readers of the build should know.</param>
internal sealed record CorpusPlan(
    string Corpus,
    CorpusCounts Counts,
    EquatableArray<MemberShard> Members,
    CorpusTables Tables,
    EquatableArray<RowShard> Rows,
    EquatableArray<FactShard> Facts,
    EquatableArray<TextShard> Texts,
    EquatableArray<DiagnosticModel> Diagnostics)
{
    /// <summary>How many characters its texts have.</summary>
    public long TextLength => Texts.Sum(shard => shard.Documents.Sum(document => (long)document.Text.Length));

    /// <summary>Plans a corpus. Nothing is thrown: after a fault the corpus is empty and says so.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="limit">How many named properties a set may have.</param>
    /// <returns>The plan.</returns>
    public static CorpusPlan Of(LinkedCorpus corpus, MemberLimit limit)
    {
        try
        {
            return Make(corpus, limit, corpus.Diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var diagnostics = corpus.Diagnostics.Append(Fault.Report(exception)).ToEquatableArray();
            return Make(new LinkedCorpus(corpus.Name, new CorpusFacts(), [], []), limit, diagnostics);
        }
    }

    private static CorpusPlan Make(LinkedCorpus corpus, MemberLimit limit, EquatableArray<DiagnosticModel> diagnostics)
    {
        var members = CorpusMembers.Of(corpus, limit);
        var shards = CorpusShards.Of(corpus);
        return new CorpusPlan(
            corpus.Name,
            members.Counts,
            MemberShard.Split(members).ToEquatableArray(),
            CorpusTables.Of(shards, members.Counts),
            RowShard.Split(shards).ToEquatableArray(),
            FactShard.Split(shards).ToEquatableArray(),
            TextShard.Split(shards).ToEquatableArray(),
            diagnostics.Concat(members.Diagnostics).Concat(DescribeGivenWay(corpus.Name)).ToEquatableArray());
    }

    private static IEnumerable<DiagnosticModel> DescribeGivenWay(string corpus)
    {
        var name = TypeNames.OfCorpus(corpus);
        if (name == corpus) yield break;
        var message = $"The corpus class can't be called {corpus}, as an emitted type or member is: it is called {name}";
        yield return new DiagnosticModel(Descriptors.NameCollision.Id, null, [message]);
    }
}
