namespace CorpusGen.Extraction.Lexicon;

/// <summary>The grammar words whose part in a sentence has a rule of its own; that of the others follows from their kinds.</summary>
internal enum FunctionRole : byte
{
    /// <summary>No such word.</summary>
    None,

    /// <summary>that.</summary>
    That,

    /// <summary>however, so, yet: nothing but adverbs here.</summary>
    Adverb,

    /// <summary>for: nothing but a preposition here.</summary>
    Preposition,

    /// <summary>both, all: “the captains all said”.</summary>
    Floating,

    /// <summary>first, though: “First, …”.</summary>
    Opening,

    /// <summary>to.</summary>
    To,

    /// <summary>who, which, what.</summary>
    Relative,

    /// <summary>her.</summary>
    Her,

    /// <summary>his, their.</summary>
    PossessivePronoun,

    /// <summary>is, wasn’t.</summary>
    Be,

    /// <summary>has, hadn’t.</summary>
    Have,

    /// <summary>did, don’t.</summary>
    Do,

    /// <summary>after, as: “after he left”, “after the vote”.</summary>
    PrepositionOrSubordinator,

    /// <summary>given.</summary>
    Given,

    /// <summary>provided.</summary>
    Provided,

    /// <summary>there.</summary>
    There,

    /// <summary>about, over: “about 40”.</summary>
    Approximate,

    /// <summary>more, fewer: “more than 40”.</summary>
    Comparative,

    /// <summary>the, a, every: nothing but determiners.</summary>
    Article,

    /// <summary>no.</summary>
    No,
}
