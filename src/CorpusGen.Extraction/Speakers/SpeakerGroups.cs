using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Which of the documents' sources are one. An entry is a source as one document knows it.</summary>
internal sealed class SpeakerGroups
{
    private readonly IReadOnlyList<DocumentSources> _documents;
    private readonly IReadOnlyList<SourceEntry> _entries;
    private readonly IReadOnlyList<int> _documentOf;
    private readonly int[] _firsts;
    private int[]? _heads;

    /// <summary>Groups entries.</summary>
    /// <param name="documents">The sources of each document.</param>
    /// <param name="entries">All of them: first those that are quoted, in the order of the documents, then others.</param>
    /// <param name="documentOf">The document of each entry.</param>
    /// <param name="firsts">For each entry the first one that is the same source.</param>
    public SpeakerGroups(
        IReadOnlyList<DocumentSources> documents, IReadOnlyList<SourceEntry> entries, IReadOnlyList<int> documentOf, int[] firsts)
    {
        _documents = documents;
        _entries = entries;
        _documentOf = documentOf;
        _firsts = firsts;
    }

    /// <summary>For each entry the first one that is the same source.</summary>
    public IReadOnlyList<int> Firsts => _firsts;

    /// <summary>For each source the first entry, in the order in which sources are summarised.</summary>
    public IReadOnlyList<int> Heads => HeadArray;

    private int[] HeadArray => _heads ??= [.. Enumerable.Range(0, _firsts.Length).Where(i => _firsts[i] == i && _entries[i].IsQuoted)];

    /// <summary>The document of each entry.</summary>
    public IReadOnlyList<int> DocumentOf => _documentOf;

    /// <summary>The same entries grouped in another way.</summary>
    /// <param name="groups">For each entry any number that it has in common with those that are the same source.</param>
    /// <returns>The groups.</returns>
    public SpeakerGroups Regrouped(IReadOnlyList<int> groups)
    {
        var first = new Dictionary<int, int>();
        var firsts = new int[_entries.Count];
        for (var i = 0; i < firsts.Length; i++)
        {
            if (!first.TryGetValue(groups[i], out firsts[i])) first.Add(groups[i], firsts[i] = i);
        }

        return new SpeakerGroups(_documents, _entries, _documentOf, firsts);
    }

    /// <summary>The same groups and new entries, each the only one of its source.</summary>
    /// <param name="entries">The entries, with the document that brings each up.</param>
    /// <returns>The groups.</returns>
    public SpeakerGroups With(IReadOnlyList<(SourceEntry Entry, int Document)> entries) => entries.Count == 0 ? this : new SpeakerGroups(
        _documents,
        [.. _entries, .. entries.Select(e => e.Entry)],
        [.. _documentOf, .. entries.Select(e => e.Document)],
        [.. _firsts, .. Enumerable.Range(_firsts.Length, entries.Count)]);

    /// <summary>The position of an entry's source among those that are summarised.</summary>
    /// <param name="entry">The entry; its source is quoted.</param>
    /// <returns>The position in the summary.</returns>
    public int PositionOf(int entry) => Array.BinarySearch(HeadArray, _firsts[entry]);

    /// <summary>One record for each source. Who is mentioned but never quoted is known by others' names alone, and left out.</summary>
    /// <param name="summaries">What earlier mergers made of the same sources.</param>
    /// <returns>The sources and where each document's went.</returns>
    public MergedSpeakers Summarise(SpeakerSummaries summaries)
    {
        var positions = new int[_entries.Count];
        var members = Heads.Select(_ => new List<SourceEntry>()).ToList();
        for (var h = 0; h < Heads.Count; h++) positions[Heads[h]] = h;
        for (var i = 0; i < _entries.Count; i++)
        {
            if (!_entries[_firsts[i]].IsQuoted) continue;
            positions[i] = positions[_firsts[i]];
            members[positions[i]].Add(_entries[i]);
        }

        var entry = 0;
        return new MergedSpeakers(
            members.ConvertAll(summaries.Of),
            [.. Heads.Select(h => _documentOf[h])],
            [.. _documents.Select(d => d.Quoted.Select(_ => positions[entry++]).ToArray())]);
    }
}
