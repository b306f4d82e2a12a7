using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>A quotation while corrections change it.</summary>
/// <param name="fact">What the document says of it.</param>
/// <param name="before">Its position among the document's quotations; null for one that was missed.</param>
internal sealed class EditedQuote(QuoteFact fact, int? before)
{
    /// <summary>What is said of it now.</summary>
    public QuoteFact Fact { get; set; } = fact;

    /// <summary>Whether the engine missed it.</summary>
    public bool IsAdded => before is null;

    /// <summary>Its position once all is done.</summary>
    public int Position { get; set; }

    /// <summary>The correction that says it is none, with its file.</summary>
    public (QuoteCorrection Correction, int File)? Removal { get; set; }

    /// <summary>The correction that says what kind it is, with its file.</summary>
    public (QuoteCorrection Correction, int File)? Kind { get; set; }

    /// <summary>The correction that says who spoke, with its file.</summary>
    public (QuoteCorrection Correction, int File)? Speaker { get; set; }

    /// <summary>Whether it is none.</summary>
    public bool IsRemoved => Removal is not null;
}
