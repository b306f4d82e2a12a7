using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Corrections.Applying;
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
    public static CorpusFacts Link(IReadOnlyList<DocumentFacts> documents) => Link(documents, []);

    /// <summary>The same with what the user puts right.</summary>
    /// <param name="documents">The documents' facts, in any order.</param>
    /// <param name="corrections">The corrections, in any order.</param>
    /// <returns>The corpus.</returns>
    public static CorpusFacts Link(IReadOnlyList<DocumentFacts> documents, IReadOnlyList<CorrectionsFile> corrections) =>
        Link([.. documents.Select(d => new LinkableDocument(d))], corrections, new LinkingMemory()).Facts;

    /// <summary>The same for documents that are linked again and again, as while one of them is edited.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="corrections">The corrections, in any order.</param>
    /// <param name="memory">What the linking before has left, and where this one leaves its own.</param>
    /// <returns>The corpus, and the documents in its order, as corrected.</returns>
    public static (CorpusFacts Facts, IReadOnlyList<LinkableDocument> Documents) Link(
        IReadOnlyList<LinkableDocument> documents, IReadOnlyList<CorrectionsFile> corrections, LinkingMemory memory)
    {
        var state = memory.Take();
        var linked = Link(InOrder(documents), InOrder(corrections), state);
        memory.GiveBack(state);
        return linked;
    }

    private static (CorpusFacts Facts, IReadOnlyList<LinkableDocument> Documents) Link(
        List<LinkableDocument> found, IReadOnlyList<CorrectionsFile> files, LinkingState state)
    {
        var ids = DocumentIds.Of(found.ConvertAll(d => d.Facts));
        var book = new CorrectionBook(files);
        var corrected = QuoteCorrector.Correct(found, ids, book, state.Edited);
        var documents = corrected.Documents;
        var speakers = Speakers(corrected, ids, book, state);
        var quotes = QuoteList.Of(documents, ids, speakers.Speakers);
        Give(quotes, documents, speakers.Given);
        var sayings = new SayingCorrector(quotes, book);
        var linked = UtteranceLinker.Link(documents, quotes, speakers.Speakers, state.Tools, sayings.Wishes);
        sayings.Verify(linked);
        var utterances = Corroboration.Apply(quotes, linked, speakers.Speakers);
        var roster = Roster(speakers.Speakers, quotes, ids);
        var sentences = SentenceIndex.Of(documents, state.Sentences);
        var families = FamilyFinder.Find(ids, quotes, utterances, sentences);
        var corpus = new CorpusFacts
        {
            Documents = Documents(documents, ids, families),
            Speakers = roster.Speakers,
            Quotes = new(quotes.ConvertAll(q => q.ToQuote(roster)).ToArray()),
            Utterances = utterances.Select(u => u with { Speaker = roster.Position(u.Speaker) }).ToEquatableArray(),
            Families = families.ToEquatableArray(),
            Corrections = files.ToEquatableArray(),
        };
        corpus = corpus with { Diagnostics = CorpusDiagnostics.Of(corpus, documents, sentences) };
        corpus = corpus with { Diagnostics = DiagnosticSilencer.Apply(corpus, book), CorrectionDiagnostics = book.Told };
        return (corpus, documents);
    }

    private static CorrectedSpeakers Speakers(CorrectedQuotes quotes, string[] ids, CorrectionBook book, LinkingState state)
    {
        var groups = SpeakerMerger.Merge([.. quotes.Documents.Select(d => d.Sources)]);
        return book.IsEmpty
            ? new CorrectedSpeakers(groups.Summarise(state.Summaries), [])
            : SpeakerCorrector.Correct(groups, state.Summaries, quotes, ids, book);
    }

    private static void Give(List<LinkedQuote> quotes, IReadOnlyList<LinkableDocument> documents, IReadOnlyList<GivenSpeaker> given)
    {
        if (given.Count == 0) return;
        var first = new int[documents.Count];
        for (var d = 1; d < first.Length; d++) first[d] = first[d - 1] + documents[d - 1].Quotes.Count;
        foreach (var one in given) quotes[first[one.Document] + one.Quote].Correct(one.Speaker, CorrectionsFile.Rule);
    }

    private static List<LinkableDocument> InOrder(IReadOnlyList<LinkableDocument> documents) =>
        [.. documents.OrderBy(d => d.Facts.Document.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Facts.Document.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Facts.Document.Text, StringComparer.Ordinal)];

    private static IReadOnlyList<CorrectionsFile> InOrder(IReadOnlyList<CorrectionsFile> files) =>
        [.. files.OrderBy(f => f.Document.Path, StringComparer.Ordinal).ThenBy(f => f.Document.Text, StringComparer.Ordinal)];

    private static SpeakerRoster Roster(MergedSpeakers speakers, List<LinkedQuote> quotes, string[] ids)
    {
        var said = new List<int>[speakers.Speakers.Count];
        for (var s = 0; s < said.Length; s++) said[s] = [];
        var areCandidates = new bool[said.Length];
        for (var q = 0; q < quotes.Count; q++)
        {
            if (quotes[q].Speaker is { } speaker) said[speaker].Add(q);
            foreach (var candidate in quotes[q].Fact.Candidates)
            {
                if (quotes[q].Merged(candidate.Speaker) is { } possible) areCandidates[possible] = true;
            }
        }

        return SpeakerRoster.Of(speakers, said, areCandidates, ids);
    }

    private static EquatableArray<CorpusDocument> Documents(
        IReadOnlyList<LinkableDocument> documents,
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
