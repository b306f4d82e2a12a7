using System.Collections.Generic;
using CorpusGen.Emit.Tables;
using CorpusGen.Options;

namespace CorpusGen.Emit;

/// <summary>The tables of a few documents.</summary>
internal static class ShardSource
{
    /// <summary>
    /// Writes the facts of a shard, and an index: of each document where its rows start and how long they are, the hash of its id, and
    /// hash and length of its text.
    /// </summary>
    /// <param name="shard">The shard.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(FactShard shard, EmissionSettings settings)
    {
        var number = HintName.Number(shard.Number);
        var facts = new LiteralTable("Facts" + number, settings);
        var index = new List<ulong[]>();
        foreach (var document in shard.Documents)
        {
            var rows = new RowWriter();
            FactRows.Write(rows, document, withExcerpts: settings.Storage == TextStorage.None);
            var start = facts.Length;
            foreach (var row in rows.Rows) facts.Add(row);
            var stamp = document.Document.Stamp;
            index.Add([(ulong)start, (ulong)(facts.Length - start), StableHash.Of(document.Id), stamp.Hash, (ulong)stamp.Length]);
        }

        var source = LiteralTable.Write("Index" + number, NumberRows.Write(index), settings) + "\n" + facts.End();
        return Part(shard.Corpus, "Facts." + number, source, settings);
    }

    /// <summary>Writes the rows of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(RowShard shard, EmissionSettings settings)
    {
        var number = HintName.Number(shard.Number);
        return Part(shard.Corpus, $"Tables.{shard.Table}.{number}", LiteralTable.Write(shard.Table + number, shard.Write(), settings), settings);
    }

    /// <summary>Writes the texts of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(TextShard shard, EmissionSettings settings)
    {
        var number = HintName.Number(shard.Number);
        var texts = new LiteralTable("Text" + number, settings);
        var index = new List<ulong[]>();
        foreach (var document in shard.Documents)
        {
            var escaped = Escaping.EscapeWhereNeeded(document.Text);
            var start = texts.Length;
            texts.AddText(escaped ?? document.Text);
            index.Add([(ulong)start, (ulong)(texts.Length - start), escaped is null ? 0UL : 1UL]);
        }

        var source = LiteralTable.Write("TextIndex" + number, NumberRows.Write(index), settings) + "\n" + texts.End();
        return Part(shard.Corpus, "Text." + number, source, settings);
    }

    private static GeneratedSource Part(string corpus, string content, string declarations, EmissionSettings settings) =>
        new(HintName.Part(corpus, content), SourceFile.WrapInTables(declarations, corpus, settings));
}
