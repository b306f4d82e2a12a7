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
    public static CorpusFacts Link(IReadOnlyList<DocumentFacts> documents) =>
        Link([.. documents.Select(d => new LinkableDocument(d))], new LinkingMemory());

    /// <summary>The same for documents that are linked again and again, as while one of them is edited.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="memory">What the linking before has left, and where this one leaves its own.</param>
    /// <returns>The corpus.</returns>
    public static CorpusFacts Link(IReadOnlyList<LinkableDocument> documents, LinkingMemory memory)
    {
        var state = memory.Take();
        var corpus = Link(InOrder(documents), state);
        memory.GiveBack(state);
        return corpus;
    }

    private static CorpusFacts Link(List<LinkableDocument> documents, LinkingState state)
    {
        var ids = DocumentIds.Of(documents.ConvertAll(d => d.Facts));
        var speakers = SpeakerMerger.Merge(documents.ConvertAll(d => d.Sources), state.Summaries);
        var quotes = QuoteList.Of(documents, ids, speakers);
        var utterances = Corroboration.Apply(quotes, UtteranceLinker.Link(documents, quotes, speakers, state.Tools), speakers);
        var roster = Roster(speakers, quotes, ids);
        var sentences = SentenceIndex.Of(documents);
        var families = FamilyFinder.Find(ids, quotes, utterances, sentences);
        var corpus = new CorpusFacts
        {
            Documents = Documents(documents, ids, families),
            Speakers = roster.Speakers,
            Quotes = new(quotes.ConvertAll(q => q.ToQuote(roster)).ToArray()),
            Utterances = utterances.Select(u => u with { Speaker = roster.Position(u.Speaker) }).ToEquatableArray(),
            Families = families.ToEquatableArray(),
        };
        return corpus with { Diagnostics = CorpusDiagnostics.Of(corpus, documents, sentences) };
    }

    private static List<LinkableDocument> InOrder(IReadOnlyList<LinkableDocument> documents) =>
        [.. documents.OrderBy(d => d.Facts.Document.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Facts.Document.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Facts.Document.Text, StringComparer.Ordinal)];

    private static SpeakerRoster Roster(MergedSpeakers speakers, List<LinkedQuote> quotes, string[] ids)
    {
        var said = new List<int>[speakers.Speakers.Count];
        for (var s = 0; s < said.Length; s++) said[s] = [];
        var areCandidates = new bool[said.Length];
        for (var q = 0; q < quotes.Count; q++)
        {
            if (quotes[q].Speaker is { } speaker) said[speaker].Add(q);
            foreach (var candidate in quotes[q].Candidates)
            {
                if (candidate is { } possible) areCandidates[possible] = true;
            }
        }

        return SpeakerRoster.Of(speakers, said, areCandidates, ids);
    }

    private static EquatableArray<CorpusDocument> Documents(
        List<LinkableDocument> documents,
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
            result[d] = new CorpusDocument(ids[d], documents[d].Facts, firstQuote, family[d]);
        return new EquatableArray<CorpusDocument>(result);
    }
}
