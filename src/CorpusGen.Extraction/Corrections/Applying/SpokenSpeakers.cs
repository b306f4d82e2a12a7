using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Finds whom the corrections of quotations name, and makes entries for those whom no document quotes.</summary>
internal sealed class SpokenSpeakers
{
    private readonly SpeakerGroups _groups;
    private readonly IReadOnlyList<LinkableDocument> _documents;
    private readonly CorrectionBook _book;
    private readonly SpeakerDirectory _directory;
    private readonly ILookup<string, WrittenText> _given;
    private readonly Dictionary<string, int> _newcomers = new(StringComparer.Ordinal);
    private readonly List<(SourceEntry Entry, int Document)> _added = [];

    /// <summary>Begins with the speakers the documents have.</summary>
    /// <param name="groups">Which sources are one.</param>
    /// <param name="directory">The speakers.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="book">The corrections.</param>
    public SpokenSpeakers(SpeakerGroups groups, SpeakerDirectory directory, IReadOnlyList<LinkableDocument> documents, CorrectionBook book)
    {
        _groups = groups;
        _directory = directory;
        _documents = documents;
        _book = book;
        _given = book.Speakers
            .SelectMany(s => s.Correction.Aliases.Concat(s.Correction.Name is { } name ? [name] : []).Select(n => (Name: n, Of: s.Correction.Speaker)))
            .ToLookup(n => SpeakerDirectory.Key(n.Name.Text), n => n.Of, StringComparer.Ordinal);
    }

    /// <summary>The groups, with those who are new.</summary>
    public SpeakerGroups Groups => _groups.With(_added);

    /// <summary>Finds a speaker.</summary>
    /// <param name="spoken">The correction that names one.</param>
    /// <returns>An entry of the speaker, or null where nobody can be meant; that is told.</returns>
    public int? Find(SpokenCorrection spoken)
    {
        var name = spoken.Correction.Speaker!;
        var key = SpeakerDirectory.Key(name.Text);
        if (_directory.All(name.Text).Count > 0) return EntryOf(_directory.Find(name, spoken.File));
        var given = _given[key].SelectMany(n => _directory.All(n.Text)).Distinct().ToList();
        if (given.Count == 1) return EntryOf(given[0]);
        if (_newcomers.TryGetValue(key, out var newcomer)) return newcomer;
        if (IsMistyped(spoken)) return null;
        _newcomers.Add(key, newcomer = _groups.Firsts.Count + _added.Count);
        _added.Add((new SourceEntry(new SpeakerFact { Name = name.Text, Kind = SpeakerKind.Person }), spoken.Document));
        return newcomer;
    }

    private int? EntryOf(int? speaker) => speaker is { } position ? _groups.Heads[position] : null;

    // Somebody whom the corpus did not know may be new, or have a fuller name than any text gives; but a name that differs in a few
    // letters from a known one, and does not stand in the article, is that one mistyped.
    private bool IsMistyped(SpokenCorrection spoken)
    {
        var name = spoken.Correction.Speaker!;
        var words = FoldedWords.Of(name.Text);
        if (_book.Nearest(name.Text, _directory.Known) is not { } nearest) return false;
        if (words.IndexOf(FoldedWords.Of(nearest), 0) >= 0 || FoldedWords.Of(nearest).IndexOf(words, 0) >= 0) return false;
        if (FoldedWords.Of(_documents[spoken.Document].Facts.Document.Text).IndexOf(words, 0) >= 0) return false;
        _book.TellUnmatched(spoken.File, name, "speaker", nearest);
        return true;
    }
}
