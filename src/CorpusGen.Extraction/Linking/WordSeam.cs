using System;

namespace CorpusGen.Extraction.Linking;

/// <summary>What lies between a word of a quotation and the one before it, and how the word is written.</summary>
[Flags]
internal enum WordSeam : byte
{
    /// <summary>Nothing, or punctuation.</summary>
    None = 0,

    /// <summary>An ellipsis: the reporter says that words are left out here.</summary>
    Ellipsis = 1,

    /// <summary>The end of a segment and the start of the next one.</summary>
    Segment = 2,

    /// <summary>The word stands in square brackets: it is the reporter's.</summary>
    Bracket = 4,

    /// <summary>The word is written as a part of a contraction.</summary>
    Contraction = 8,
}
