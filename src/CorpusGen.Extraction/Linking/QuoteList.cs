using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>The quotations of all documents in one list, with ids and places; speakers are positions among the merged ones.</summary>
internal static class QuoteList
{
    /// <summary>Lists the quotations.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="speakers">The merged speakers.</param>
    /// <returns>The quotations.</returns>
    public static List<CorpusQuote> Of(IReadOnlyList<DocumentFacts> documents, string[] ids, MergedSpeakers speakers)
    {
        var quotes = new List<CorpusQuote>();
        for (var d = 0; d < documents.Count; d++)
        {
            var (facts, positions) = (documents[d], speakers.Positions[d]);
            var quoteIds = QuoteIds.Of(ids[d], [.. facts.Quotes.Select(q => q.TextIn(facts.Document.Text))]);
            for (var q = 0; q < facts.Quotes.Count; q++) quotes.Add(Place(d, facts, facts.Quotes[q], quoteIds[q], positions));
        }

        return quotes;
    }

    private static CorpusQuote Place(int document, DocumentFacts facts, QuoteFact fact, string id, int[] speakers)
    {
        var (line, column) = facts.Document.GetPosition(fact.Segments[0].Start);
        return new CorpusQuote
        {
            Id = id,
            Document = document,
            Fact = fact,
            Line = line,
            Column = column,
            Speaker = fact.Speaker is { } speaker ? speakers[speaker] : null,
            Attribution = fact.Attribution,
            Rule = fact.Rule,
            Confidence = fact.Confidence,
            Candidates = fact.Candidates
                .Select(c => new CorpusCandidate(c.Speaker is { } s ? speakers[s] : null, c.Mention, c.Confidence, c.Rule))
                .ToEquatableArray(),
        };
    }
}
