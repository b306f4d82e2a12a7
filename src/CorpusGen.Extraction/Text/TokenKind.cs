namespace CorpusGen.Extraction.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and the points of an abbreviation.</summary>
    Word,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>A clitic cut off its word: ’s, ’ll, ’re, ’ve, ’d, ’m, or the apostrophe of a plural possessive.</summary>
    Clitic,

    /// <summary>One mark: , . : ; ! ? ( ) — …</summary>
    Punctuation,

    /// <summary>A whole quotation with its marks, or its part in one paragraph.</summary>
    Quotation,
}
