using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>A quotation while corrections change it.</summary>
/// <param name="fact">What the document says of it.</param>
/// <param name="text">The document's text.</param>
internal sealed class EditedQuote(QuoteFact fact, string text)
{
    private FoldedWords? _folded;

    /// <summary>What is said of it now.</summary>
    public QuoteFact Fact { get; set; } = fact;

    /// <summary>Its words.</summary>
    public string Text => Fact.TextIn(text);

    /// <summary>Its words as they are compared with those of corrections.</summary>
    public FoldedWords Folded => _folded ??= FoldedWords.Of(Text);

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
