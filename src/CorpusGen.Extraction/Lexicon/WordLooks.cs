using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What can be seen of a word without any list.</summary>
[Flags]
internal enum WordLooks : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capital = 1,

    /// <summary>It begins with a small letter.</summary>
    Small = 2,

    /// <summary>It ends like a regular past: reprised.</summary>
    Past = 4,

    /// <summary>It ends like a present participle.</summary>
    Gerund = 8,

    /// <summary>It ends like an adverb.</summary>
    Adverb = 16,

    /// <summary>An account: it begins with “@”.</summary>
    Account = 32,

    /// <summary>A topic: it begins with “#”.</summary>
    Topic = 64,
}
