namespace CorpusGen.Extraction.Syntax;

/// <summary>Whether a verb group has tense of its own.</summary>
internal enum VerbGroupKind : byte
{
    /// <summary>said, has said, would say.</summary>
    Finite,

    /// <summary>to say.</summary>
    Infinitive,

    /// <summary>saying.</summary>
    Gerund,

    /// <summary>described (by).</summary>
    Participle,
}
