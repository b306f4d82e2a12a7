namespace CorpusGen.Extraction.Model;

/// <summary>How faithful a version of a saying is to the reference.</summary>
public enum Fidelity
{
    /// <summary>The reference itself: the version closest to the original.</summary>
    Reference,

    /// <summary>The same words; case, typography and punctuation aside.</summary>
    Exact,

    /// <summary>Differs in a contraction, an inflection, an article, a spelling.</summary>
    Minor,

    /// <summary>Text is removed at an edge, or where an ellipsis marks it, and nothing else.</summary>
    Partial,

    /// <summary>A content word is exchanged, added or dropped; negators, numerals, quantifiers, modals and names count.</summary>
    Altered,
}
