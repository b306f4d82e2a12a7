using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>A document with its quotes, free of positions in the corpus: a quote that comes to another document leaves it equal.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Facts">What the document says of itself.</param>
/// <param name="Quotes">What linking says of its quotes.</param>
internal sealed record ShardDocument(string Id, DocumentFacts Facts, EquatableArray<ShardQuote> Quotes)
{
    /// <summary>Takes a document out of its corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="position">The document's position.</param>
    /// <returns>The document.</returns>
    public static ShardDocument Of(CorpusFacts corpus, int position)
    {
        var document = corpus.Documents[position];
        var quotes = new ShardQuote[document.Facts.Quotes.Count];
        for (var i = 0; i < quotes.Length; i++) quotes[i] = ShardQuote.Of(corpus, corpus.Quotes[document.FirstQuote + i]);
        return new ShardDocument(document.Id, document.Facts, new(quotes));
    }
}
