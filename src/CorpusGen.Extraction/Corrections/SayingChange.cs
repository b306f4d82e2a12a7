namespace CorpusGen.Extraction.Corrections;

/// <summary>What a correction does with sayings.</summary>
public enum SayingChange
{
    /// <summary>The quotations are versions of one saying.</summary>
    Join,

    /// <summary>Each of the quotations is taken out of its saying, and stands alone unless it is joined to another.</summary>
    Part,

    /// <summary>The quotation is the reference of its saying.</summary>
    Reference,
}
