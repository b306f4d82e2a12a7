using System.Collections.Generic;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>The quotations of all documents in one list.</summary>
internal static class QuoteList
{
    /// <summary>Lists the quotations.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="speakers">The merged speakers.</param>
    /// <returns>The quotations.</returns>
    public static List<LinkedQuote> Of(IReadOnlyList<LinkableDocument> documents, string[] ids, MergedSpeakers speakers)
    {
        var quotes = new List<LinkedQuote>();
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var quote in documents[d].Quotes) quotes.Add(new LinkedQuote(d, ids[d], quote, speakers.Positions[d]));
        }

        return quotes;
    }
}
