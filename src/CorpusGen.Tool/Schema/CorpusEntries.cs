using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Extraction;

namespace CorpusGen.Tool.Schema;

/// <summary>A result in the output's terms: ids for positions, words beside spans.</summary>
internal sealed class CorpusEntries
{
    private readonly ExtractionResult _result;
    private readonly CorpusFacts _corpus;
    private readonly bool[] _isListed;

    /// <summary>Looks at a result.</summary>
    /// <param name="result">The result.</param>
    public CorpusEntries(ExtractionResult result)
    {
        _result = result;
        _corpus = result.Corpus;
        _isListed = FindListedSpeakers(_corpus);
    }

    /// <summary>The documents, each made when it is asked for.</summary>
    public IEnumerable<DocumentEntry> Documents => _corpus.Documents.Select(document =>
        DocumentEntries.Of(document, _corpus, SpeakerId) with { Metadata = _result.Metadata.GetValueOrDefault(document.Id) });

    /// <summary>The sources of quotations, and those whom a quotation left open would go to first.</summary>
    public IReadOnlyList<SpeakerEntry> Speakers => [.. _corpus.Speakers.Where((_, position) => _isListed[position]).Select(speaker => new SpeakerEntry(
        speaker.Id,
        speaker.Name,
        EnumName.Of(speaker.Kind),
        speaker.Gender is { } gender ? EnumName.Of(gender) : null,
        speaker.Roles,
        speaker.Affiliation,
        speaker.Aliases))];

    /// <summary>The sayings reported more than once.</summary>
    public IReadOnlyList<UtteranceEntry> Utterances => [.. _corpus.Utterances.Select(utterance => new UtteranceEntry(
        utterance.Id,
        SpeakerId(utterance.Speaker),
        _corpus.Quotes[utterance.Reference].Id,
        [.. utterance.Versions.Select(version => new VersionEntry(
            _corpus.Quotes[version.Quote].Id,
            EnumName.Of(version.Fidelity),
            Math.Round(version.Similarity, 4)))]))];

    /// <summary>The article families.</summary>
    public IReadOnlyList<FamilyEntry> Families => [.. _corpus.Families.Select(family => new FamilyEntry(
        family.Id,
        [.. family.Members.Select(member => _corpus.Documents[member].Id)],
        _corpus.Documents[family.Closest].Id))];

    /// <summary>The diagnostics by document and position; a document left out has one, at its beginning.</summary>
    public IReadOnlyList<DiagnosticEntry> Diagnostics => [.. PlacedDiagnostics.Of(_result).Select(Entry)];

    // A speaker that is nothing but a second choice somewhere says little of the corpus, so it is not listed; its mention tells
    // whom the candidate means.
    private static bool[] FindListedSpeakers(CorpusFacts corpus)
    {
        var isListed = new bool[corpus.Speakers.Count];
        foreach (var quote in corpus.Quotes)
        {
            var first = quote.Candidates.IsEmpty ? null : quote.Candidates[0].Speaker;
            if ((quote.Speaker ?? first) is { } position) isListed[position] = true;
        }

        return isListed;
    }

    private string? SpeakerId(int? position) => position is { } p && _isListed[p] ? _corpus.Speakers[p].Id : null;

    private static DiagnosticEntry Entry(PlacedDiagnostic diagnostic)
    {
        var (line, column) = diagnostic.Start;
        return new DiagnosticEntry(diagnostic.Rule.Id, EnumName.Of(diagnostic.Rule.Level), diagnostic.Path, line, column, diagnostic.Message);
    }
}
