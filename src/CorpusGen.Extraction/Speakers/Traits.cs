using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The words by which a document describes one person: offices in full, parties, places, trades.</summary>
internal sealed class Traits
{
    private readonly WordSet _words = new();
    private readonly List<string> _nouns = [];
    private Lexeme? _last;

    /// <summary>Whether a place is among them.</summary>
    public bool HasPlace { get; private set; }

    /// <summary>The words that can be nouns for the person.</summary>
    public List<string> Nouns => _nouns;

    /// <summary>Whether a word, or a place’s name of two words, describes the person.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _words.Clear();
        _nouns.Clear();
        HasPlace = false;
    }

    /// <summary>Adds the words of a role or description.</summary>
    public void Add(ReadOnlySpan<char> description)
    {
        _last = null;
        for (int start = 0, end; start < description.Length; start = end + 1)
        {
            end = start;
            while (end < description.Length && (char.IsLetterOrDigit(description[end]) || description[end] == '-')) end++;
            if (end > start) AddWord(Lexeme.Of(description.Slice(start, end - start)));
        }
    }

    private void AddWord(Lexeme word)
    {
        if (PlaceTo(word) is { } place) AddPlace(place);
        else if (word.Is(WordFacts.Place)) AddPlace(word.Word);

        // A vice president is no president.
        if (_last is not null && _last.Word.Equals("vice", StringComparison.OrdinalIgnoreCase)) word = Lexeme.Of((_last.Word + " " + word.Word).AsSpan());
        AddNoun(word);
        foreach (var full in TitleForms.Full(word.Word)) AddNoun(Lexeme.Of(full.AsSpan()));
        if (Parties.Of(word.Word) is { } party) _words.Add(party);
        _last = word;
    }

    /// <summary>The place’s name of two words that a word ends, or null.</summary>
    private string? PlaceTo(Lexeme word)
    {
        if (_last is null || !_last.Is(WordFacts.OpensPlace)) return null;
        var pair = _last.Word + " " + word.Word;
        return WordLists.Places.Contains(pair.AsSpan()) ? pair : null;
    }

    private void AddPlace(string place)
    {
        HasPlace = true;
        _words.Add(place);
    }

    private void AddNoun(Lexeme word)
    {
        if (!_words.Add(word.Word)) return;
        if (word.IsTitle || word.IsDoer || GroupNames.Contains(word)) _nouns.Add(word.Word);
    }
}
