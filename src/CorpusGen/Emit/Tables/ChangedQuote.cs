namespace CorpusGen.Emit.Tables;

/// <summary>A quote of which the corpus says something else than its document: another document or a correction tells the speaker.</summary>
/// <param name="Position">Its position in its document.</param>
/// <param name="Quote">The quote.</param>
internal readonly record struct ChangedQuote(int Position, ShardQuote Quote);
