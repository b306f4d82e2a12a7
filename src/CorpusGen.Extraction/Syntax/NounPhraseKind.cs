namespace CorpusGen.Extraction.Syntax;

/// <summary>What the head of a noun phrase is.</summary>
internal enum NounPhraseKind : byte
{
    /// <summary>A capitalised name: Mara Lind, the Treasury.</summary>
    Name,

    /// <summary>he, they, who, some.</summary>
    Pronoun,

    /// <summary>A common noun: the minister.</summary>
    Nominal,

    /// <summary>A day, a date, a stretch of time; never a subject of speech.</summary>
    Temporal,
}
