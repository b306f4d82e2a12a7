using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What the quotation marks of a document are written into; the next document's go into the same objects.</summary>
internal sealed class MarkPools
{
    /// <summary>The marks of a paragraph.</summary>
    public MarkPairing Pairing { get; } = new();

    /// <summary>The quotations between double marks.</summary>
    public List<MarkedQuotation> Doubles { get; } = [];

    /// <summary>The quotations between single marks.</summary>
    public List<MarkedQuotation> Singles { get; } = [];

    /// <summary>The quotation that runs on from the paragraph before.</summary>
    public List<Span> Carried { get; } = [];
}
