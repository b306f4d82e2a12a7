namespace CorpusGen.Extraction.Syntax;

/// <summary>A noun phrase, a verb group, a connecting word, a mark or a quotation, in the order of the sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Index">The position among the sentence's noun phrases or verb groups, or of the quotation; else -1.</param>
internal readonly record struct Chunk(ChunkKind Kind, int Start, int End, int Index)
{
    /// <summary>Whether it is a mark that parts clauses and encloses asides.</summary>
    public bool IsBreak => Kind is ChunkKind.Comma or ChunkKind.Dash;
}
