using CorpusGen.Emit.Tables;
using CorpusGen.Options;

namespace CorpusGen.Emit;

/// <summary>The tables of a few documents.</summary>
internal static class ShardSource
{
    /// <summary>Writes the facts of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(FactShard shard, EmissionSettings settings)
    {
        var rows = new RowWriter();
        foreach (var document in shard.Documents) FactRows.Write(rows, document, withExcerpts: settings.Storage == TextStorage.None);
        var number = HintName.Number(shard.Number);
        return Part(shard.Corpus, "Facts." + number, LiteralTable.Write("Facts" + number, rows.Rows, settings), settings);
    }

    /// <summary>Writes the rows of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(RowShard shard, EmissionSettings settings)
    {
        var number = HintName.Number(shard.Number);
        return Part(shard.Corpus, $"Tables.{shard.Table}.{number}", LiteralTable.Write(shard.Table + number, shard.Rows, settings), settings);
    }

    /// <summary>Writes the texts of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(TextShard shard, EmissionSettings settings)
    {
        var number = HintName.Number(shard.Number);
        var texts = new LiteralTable("Text" + number, settings);
        var index = new RowWriter();
        foreach (var document in shard.Documents)
        {
            var escaped = Escaping.EscapeWhereNeeded(document.Text);
            var start = texts.Length;
            texts.AddText(escaped ?? document.Text);
            index.Text("T").Number((int)start).Number((int)(texts.Length - start)).Number(escaped is null ? 0 : 1).End();
        }

        var source = LiteralTable.Write("TextIndex" + number, index.Rows, settings) + "\n" + texts.End();
        return Part(shard.Corpus, "Text." + number, source, settings);
    }

    private static GeneratedSource Part(string corpus, string content, string declarations, EmissionSettings settings) =>
        new(HintName.Part(corpus, content), SourceFile.WrapInTables(declarations, corpus, settings));
}
