using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What a word does in a saying; without a flag it is a content word.</summary>
[Flags]
internal enum WordRole
{
    /// <summary>A content word: people, rejected.</summary>
    Content = 0,

    /// <summary>A word of the frame: of, this.</summary>
    Function = 1,

    /// <summary>a, the.</summary>
    Article = 2,

    /// <summary>Forms of be, have and do.</summary>
    Auxiliary = 4,

    /// <summary>that, and: may come and go.</summary>
    Connective = 8,

    /// <summary>A word of the frame that carries the sense: against, they.</summary>
    Sense = 16,

    /// <summary>would, must.</summary>
    Modal = 32,

    /// <summary>not, nobody.</summary>
    Negator = 64,

    /// <summary>all, most.</summary>
    Quantifier = 128,

    /// <summary>seven, 4,000.</summary>
    Number = 256,

    /// <summary>Words whose coming and going leaves the saying what it was.</summary>
    Light = Article | Auxiliary | Connective,

    /// <summary>Words of a closed class: what stays when a machine exchanges all others.</summary>
    Frame = Function | Light | Sense | Modal | Negator | Quantifier,

    /// <summary>Words of a closed class that count as content when versions are compared.</summary>
    Weighty = Sense | Modal | Negator | Quantifier | Number,
}
