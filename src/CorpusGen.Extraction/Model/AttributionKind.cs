namespace CorpusGen.Extraction.Model;

/// <summary>How a quotation came to its speaker.</summary>
public enum AttributionKind
{
    /// <summary>No speaker reached the bound of confidence.</summary>
    None,

    /// <summary>A name stands beside the cue: said Mara Lind.</summary>
    Explicit,

    /// <summary>A pronoun stands beside the cue: she said.</summary>
    Pronoun,

    /// <summary>A common noun stands beside the cue: the minister said.</summary>
    Nominal,

    /// <summary>The quotation goes on from the one before it.</summary>
    Continuation,

    /// <summary>The author of an embedded post.</summary>
    Tweet,

    /// <summary>Left open by its own text, named by another document's version of the saying.</summary>
    Corroborated,

    /// <summary>Set by a correction of the user's.</summary>
    Corrected,
}
