namespace CorpusGen.Extraction.Syntax;

/// <summary>How a clause hangs on the one around it.</summary>
internal enum ClauseKind : byte
{
    Main,

    /// <summary>What is said or thought: (that) the plan failed.</summary>
    Complement,

    /// <summary>because, after, while …</summary>
    Subordinate,

    /// <summary>who, which, that …</summary>
    Relative,

    /// <summary>A participle before the clause's own verb: Speaking on Friday, Lind said.</summary>
    Participle,
}
