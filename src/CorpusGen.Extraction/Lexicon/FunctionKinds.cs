using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The kinds of grammar word a word can be: the tags of function-words.txt.</summary>
[Flags]
internal enum FunctionKinds : ushort
{
    /// <summary>No grammar word.</summary>
    None = 0,

    /// <summary>the, every.</summary>
    Determiner = 1,

    /// <summary>she, those.</summary>
    Pronoun = 2,

    /// <summary>of, after.</summary>
    Preposition = 4,

    /// <summary>and, but.</summary>
    Coordinator = 8,

    /// <summary>because, after.</summary>
    Subordinator = 16,

    /// <summary>is, had, did.</summary>
    Auxiliary = 32,

    /// <summary>would, must.</summary>
    Modal = 64,

    /// <summary>not, never.</summary>
    Negator = 128,

    /// <summary>who, where.</summary>
    Question = 256,

    /// <summary>again, also.</summary>
    Adverb = 512,

    /// <summary>to, before a verb.</summary>
    To = 1024,

    /// <summary>seven.</summary>
    Number = 2048,

    /// <summary>ah, well.</summary>
    Interjection = 4096,
}
