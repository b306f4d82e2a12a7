using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Puts together speakers who are said to be one, and takes apart those who are said to be two.</summary>
internal sealed class SpeakerRegrouping
{
    private readonly SpeakerGroups _groups;
    private readonly SpeakerDirectory _directory;
    private readonly ArticleDirectory _articles;
    private readonly CorrectionBook _book;
    private readonly int[] _keys;
    private readonly int[] _keyOf;
    private readonly Dictionary<int, (Span Place, int File)> _joined = [];
    private readonly Dictionary<string, int> _splitOff = new(StringComparer.Ordinal);

    /// <summary>Begins with the groups as they are.</summary>
    /// <param name="groups">Which entries are one.</param>
    /// <param name="directory">The speakers.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="book">Is told of what matches nothing or contradicts.</param>
    public SpeakerRegrouping(SpeakerGroups groups, SpeakerDirectory directory, ArticleDirectory articles, CorrectionBook book)
    {
        _groups = groups;
        _directory = directory;
        _articles = articles;
        _book = book;
        _keys = [.. groups.Firsts];
        _keyOf = [.. groups.Heads];
    }

    /// <summary>The groups as corrections have them.</summary>
    public SpeakerGroups Result => _groups.Regrouped(_keys);

    /// <summary>The names under which entries were split off, each with an entry of the speaker.</summary>
    public IEnumerable<(string Name, int Entry)> SplitOff => _splitOff.Select(s => (s.Key, s.Value));

    /// <summary>Does what a correction says.</summary>
    /// <param name="speaker">The position of the speaker it is about.</param>
    /// <param name="correction">The correction.</param>
    /// <param name="file">The position of its file.</param>
    public void Apply(int speaker, SpeakerCorrection correction, int file)
    {
        foreach (var other in correction.Merge)
        {
            if (_directory.Find(other, file) is { } found) Join(speaker, found, other, file);
        }

        foreach (var alias in correction.Aliases)
        {
            foreach (var namesake in _directory.Named(alias.Text)) Join(speaker, namesake, alias, file);
        }

        foreach (var split in correction.Split) Split(speaker, split, file);
    }

    // Said twice it is still true; said of two, or in a circle, it can't be.
    private void Join(int speaker, int other, WrittenText name, int file)
    {
        var (key, joined) = (_keyOf[speaker], _keyOf[other]);
        if (speaker == other || (key == joined && _joined.ContainsKey(other))) return;
        if (_joined.TryGetValue(other, out var earlier) || (key == joined && _joined.TryGetValue(speaker, out earlier)))
        {
            _book.TellConflict(file, name.Span, earlier.File, earlier.Place, $"“{name.Text}” is the same as “{_directory.NameOf(speaker)}” here");
            return;
        }

        _joined.Add(other, (name.Span, file));
        Replace(_keys, joined, key);
        Replace(_keyOf, joined, key);
    }

    private static void Replace(int[] keys, int before, int after)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == before) keys[i] = after;
        }
    }

    private void Split(int speaker, SpeakerSplit split, int file)
    {
        foreach (var id in split.Articles)
        {
            if (_articles.Find(id, file) is not { } article) continue;
            var entries = Enumerable.Range(0, _keys.Length).Where(i => _keys[i] == _keyOf[speaker] && _groups.DocumentOf[i] == article).ToList();
            if (entries.Count == 0) _book.TellUnmatched(file, id, "article with this speaker", []);
            foreach (var entry in entries) _keys[entry] = KeyOf(split.Name, speaker, entry);
        }
    }

    // Whom the name means elsewhere, else somebody new: the same for all articles in which the name is split off.
    private int KeyOf(WrittenText name, int speaker, int entry)
    {
        if (_splitOff.TryGetValue(name.Text, out var first)) return _keys[first];
        _splitOff.Add(name.Text, entry);
        var namesakes = _directory.Named(name.Text).FindAll(n => n != speaker);
        return namesakes.Count == 1 ? _keyOf[namesakes[0]] : ~entry;
    }
}
