using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>The room in which the parts of one quote are gathered before it is known how many there are.</summary>
internal sealed class QuotePools
{
    /// <summary>Which marked pieces are one quotation.</summary>
    public List<QuoteGroup> Groups { get; } = [];

    /// <summary>The words of the quote.</summary>
    public Buffer<Span> Segments { get; } = new();

    /// <summary>Who may be its source.</summary>
    public Buffer<CandidateFact> Candidates { get; } = new();
}
