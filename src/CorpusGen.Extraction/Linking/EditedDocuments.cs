using CorpusGen.Extraction.Memory;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>Documents with corrected quotations, prepared for linking once for as long as neither they nor their corrections change.</summary>
internal sealed class EditedDocuments
{
    private readonly Recall<LinkableDocument, LinkableDocument> _known = new();

    /// <summary>A document with other facts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">What is said of it now.</param>
    /// <returns>The document itself where that is what it says.</returns>
    public LinkableDocument Of(LinkableDocument document, DocumentFacts facts)
    {
        if (ReferenceEquals(facts, document.Facts)) return document;
        return _known.TryGet(document, out var known) && known.Facts.Equals(facts) ? known : _known.Keep(document, new LinkableDocument(facts));
    }

    /// <summary>Ends a linking.</summary>
    public void Turn() => _known.Turn();
}
