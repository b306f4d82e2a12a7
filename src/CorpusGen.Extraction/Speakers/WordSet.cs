using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Words, letter case aside; a handful nearly always, so that no table is made for them.</summary>
internal sealed class WordSet
{
    /// <summary>With more words than this a table finds them: no document may make looking slow.</summary>
    private const int MostWithoutTable = 12;

    private readonly List<string> _words = [];
    private HashSet<string>? _table;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        _words.Clear();
        _table = null;
    }

    /// <summary>Whether a word is among them.</summary>
    public bool Contains(string word)
    {
        if (_table is not null) return _table.Contains(word);
        foreach (var known in _words)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Adds a word.</summary>
    /// <returns>False where it was among them.</returns>
    public bool Add(string word)
    {
        if (Contains(word)) return false;
        if (_table is not null) return _table.Add(word);
        _words.Add(word);
        if (_words.Count > MostWithoutTable) _table = new HashSet<string>(_words, StringComparer.OrdinalIgnoreCase);
        return true;
    }
}
