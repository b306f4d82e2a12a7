using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What a word can be in a sentence; many can be several.</summary>
[Flags]
internal enum WordClass : byte
{
    /// <summary>The lexicon doesn't know the word: a name, a rare word, a slip.</summary>
    None = 0,

    /// <summary>report, voters.</summary>
    Noun = 1,

    /// <summary>say, reported.</summary>
    Verb = 2,

    /// <summary>angry, broken.</summary>
    Adjective = 4,

    /// <summary>quickly, again.</summary>
    Adverb = 8,

    /// <summary>the, she, of, and, will: a word of function-words.txt.</summary>
    Grammar = 16,
}
