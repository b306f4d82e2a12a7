using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Emit.Tables;
using CorpusGen.Options;

namespace CorpusGen.Emit;

/// <summary>The tables of a corpus as a whole, and the way to those of its documents.</summary>
internal static class TableSource
{
    /// <summary>Writes the tables of a corpus.</summary>
    /// <param name="tables">The rows.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(CorpusTables tables, EmissionSettings settings)
    {
        var counts = tables.Counts;
        var source = Template.Fill(
            "Tables",
            settings,
            "Name", Literal.Of(tables.Corpus),
            "Articles", Number(counts.Articles),
            "Quotes", Number(counts.Quotes),
            "Sources", Number(counts.Sources),
            "Speakers", Number(counts.Speakers),
            "Shards", Number(tables.Shards),
            "SpeakerShards", Number(tables.SpeakerShards),
            "SayingShards", Number(tables.SayingShards),
            "FactCases", Cases("Facts", tables.Shards),
            "IndexCases", Cases("Index", tables.Shards),
            "SpeakerCases", Cases(RowShard.Speakers, tables.SpeakerShards),
            "SayingCases", Cases(RowShard.Sayings, tables.SayingShards),
            "Store", Store(tables, settings).TrimEnd('\n'),
            "Literals", SourceFile.Indent(Literals(tables, settings)));
        return new GeneratedSource(HintName.Part(tables.Corpus, "Tables"), SourceFile.WrapTables(source, tables.Corpus, settings));
    }

    private static string Literals(CorpusTables tables, EmissionSettings settings)
    {
        var source = new StringBuilder();
        source.Append(LiteralTable.Write("DocumentLiterals", tables.Documents, settings)).Append('\n');
        source.Append(LiteralTable.Write("OrderLiterals", tables.Order, settings)).Append('\n');
        return source.Append(LiteralTable.Write("FamilyLiterals", tables.Families, settings)).ToString();
    }

    private static string Store(CorpusTables tables, EmissionSettings settings) => settings.Storage switch
    {
        TextStorage.None => Template.Fill("TextStore.None", settings),
        TextStorage.Resource => Template.Fill("TextStore.Resource", settings),
        _ => Template.Fill(
            "TextStore.Inline",
            settings,
            "TextIndexShards", Cases("TextIndex", tables.Shards),
            "TextShards", Cases("Text", tables.Shards)),
    };

    private static string Cases(string table, int shards) =>
        string.Join("\n", Enumerable.Range(0, shards).Select(s => $"        {Number(s)} => {table}{HintName.Number(s)}(chunk),"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
