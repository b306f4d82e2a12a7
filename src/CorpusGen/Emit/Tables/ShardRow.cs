namespace CorpusGen.Emit.Tables;

/// <summary>What the rows of a speaker or a saying say, free of positions among quotes: one more elsewhere leaves it equal.</summary>
internal abstract record ShardRow
{
    /// <summary>Writes the rows.</summary>
    /// <param name="rows">Where to.</param>
    public abstract void Write(RowWriter rows);
}
