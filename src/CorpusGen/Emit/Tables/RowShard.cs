using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>The rows of a few speakers or sayings. They name quotes by their place in an article, so that a quote more elsewhere leaves them equal.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Table">The name of the table.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RowShard(string Corpus, string Table, int Number, EquatableArray<string> Rows)
{
    /// <summary>The table of speakers.</summary>
    public const string Speakers = "Speakers";

    /// <summary>The table of sayings.</summary>
    public const string Sayings = "Sayings";
}
