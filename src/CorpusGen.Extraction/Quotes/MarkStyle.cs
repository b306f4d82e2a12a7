namespace CorpusGen.Extraction.Quotes;

/// <summary>Which quotation marks enclose words.</summary>
internal enum MarkStyle
{
    /// <summary>“ ” „ ‟ « » " '' `` in any combination.</summary>
    Double,

    /// <summary>‘ ’ or ' '.</summary>
    Single,
}
