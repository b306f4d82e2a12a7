namespace CorpusGen.Fuzzing.Mutations;

/// <summary>How large the pieces are that a text is taken to consist of.</summary>
internal enum Grain
{
    /// <summary>A UTF-16 code unit: half a character, now and then.</summary>
    Character,

    /// <summary>What white space parts, with the white space behind it.</summary>
    Word,

    /// <summary>What a stop or a mark and white space end.</summary>
    Sentence,

    /// <summary>What line feeds end.</summary>
    Paragraph,
}
