namespace CorpusGen.Extraction.Quotes;

/// <summary>What a quotation mark looks like, whatever it does.</summary>
internal enum MarkGlyph
{
    /// <summary>“ „ ‟ « `` ‘‘.</summary>
    Opening,

    /// <summary>” » ’’.</summary>
    Closing,

    /// <summary>" and ''.</summary>
    Straight,
}
