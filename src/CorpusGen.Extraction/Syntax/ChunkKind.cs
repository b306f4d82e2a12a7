namespace CorpusGen.Extraction.Syntax;

/// <summary>What a chunk of a sentence is.</summary>
internal enum ChunkKind : byte
{
    NounPhrase,
    VerbGroup,
    Preposition,
    Coordinator,
    Subordinator,
    That,
    Relative,
    Adverb,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Quotation,
    Other,
}
