namespace CorpusGen.Emit.Tables;

/// <summary>A quote whose speaker other documents tell.</summary>
/// <param name="Position">Its position in its document.</param>
/// <param name="Quote">The quote.</param>
internal readonly record struct CorroboratedQuote(int Position, ShardQuote Quote);
