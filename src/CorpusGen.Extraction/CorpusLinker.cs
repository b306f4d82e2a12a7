using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction;

/// <summary>Many documents' facts put together: the only place that sees more than one document.</summary>
public static class CorpusLinker
{
    /// <summary>Merges speakers, links sayings and finds families.</summary>
    /// <param name="documents">The documents' facts, in any order; the result does not depend on it.</param>
    /// <returns>The corpus.</returns>
    public static CorpusFacts Link(IReadOnlyList<DocumentFacts> documents)
    {
        var ordered = InOrder(documents);
        var ids = DocumentIds.Of([.. ordered.Select(d => d.Document)]);
        var speakers = SpeakerMerger.Merge(ordered);
        var quotes = QuoteList.Of(ordered, ids, speakers);
        var utterances = Corroboration.Apply(quotes, UtteranceLinker.Link(ordered, quotes, speakers), speakers);
        var roster = SpeakerRoster.Of(speakers.Speakers, quotes, ids);
        var sentences = SentenceIndex.Of(ordered);
        var families = FamilyFinder.Find(ids, quotes, utterances, sentences);
        var corpus = new CorpusFacts
        {
            Documents = Documents(ordered, ids, families),
            Speakers = roster.Speakers,
            Quotes = quotes.Select(q => Renumbered(q, roster)).ToEquatableArray(),
            Utterances = utterances.Select(u => u with { Speaker = roster.Position(u.Speaker) }).ToEquatableArray(),
            Families = families.ToEquatableArray(),
        };
        return corpus with { Diagnostics = CorpusDiagnostics.Of(corpus, sentences) };
    }

    private static List<DocumentFacts> InOrder(IReadOnlyList<DocumentFacts> documents) =>
        [.. documents.OrderBy(d => d.Document.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Document.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Document.Text, StringComparer.Ordinal)];

    private static EquatableArray<CorpusDocument> Documents(
        List<DocumentFacts> documents,
        string[] ids,
        IReadOnlyList<CorpusFamily> families)
    {
        var family = new int?[ids.Length];
        for (var f = 0; f < families.Count; f++)
        {
            foreach (var member in families[f].Members) family[member] = f;
        }

        var firstQuote = 0;
        var result = new CorpusDocument[ids.Length];
        for (var d = 0; d < result.Length; firstQuote += documents[d++].Quotes.Count)
            result[d] = new CorpusDocument(ids[d], documents[d], firstQuote, family[d]);
        return new EquatableArray<CorpusDocument>(result);
    }

    private static CorpusQuote Renumbered(CorpusQuote quote, SpeakerRoster roster) => quote with
    {
        Speaker = roster.Position(quote.Speaker),
        Candidates = quote.Candidates.Select(c => c with { Speaker = roster.Position(c.Speaker) }).ToEquatableArray(),
    };
}
