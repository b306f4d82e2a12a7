namespace CorpusGen.Extraction.Lexicon;

/// <summary>The part a token plays in its sentence: a guess from lexicon, shape and neighbours.</summary>
internal enum Tag : byte
{
    Other,
    Noun,
    Name,
    Pronoun,
    Determiner,
    PossessivePronoun,
    PossessiveMark,
    Adjective,
    Adverb,
    Number,

    /// <summary>A verb with person and tense: said, says, announced.</summary>
    Verb,

    /// <summary>A base form after “to” or a modal.</summary>
    Infinitive,

    /// <summary>saying, noting.</summary>
    Gerund,

    /// <summary>A past participle without tense: described by.</summary>
    Participle,
    Be,
    Have,
    Do,
    Modal,
    To,
    Preposition,
    Coordinator,
    Subordinator,
    That,
    Relative,
    Negator,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Stop,
    Open,
    Close,
    Quotation,
}
