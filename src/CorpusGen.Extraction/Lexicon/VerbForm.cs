using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What a form of a verb can be; "said" is a past and a past participle, "put" is all but two.</summary>
[Flags]
internal enum VerbForm : byte
{
    /// <summary>Not a verb.</summary>
    None = 0,

    /// <summary>say.</summary>
    Base = 1,

    /// <summary>says.</summary>
    ThirdPerson = 2,

    /// <summary>said, spoke.</summary>
    Past = 4,

    /// <summary>said, spoken.</summary>
    PastParticiple = 8,

    /// <summary>saying.</summary>
    PresentParticiple = 16,
}
