using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The words by which a document describes one person: offices in full, parties, places, trades.</summary>
internal sealed class Traits
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private List<string>? _nouns;
    private string _last = string.Empty;

    /// <summary>Whether a place is among them.</summary>
    public bool HasPlace { get; private set; }

    /// <summary>The words that can be nouns for the person.</summary>
    public IReadOnlyList<string> Nouns => _nouns ?? (IReadOnlyList<string>)[];

    /// <summary>Whether a word, or a place’s name of two words, describes the person.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Adds the words of a role or description.</summary>
    public void Add(string description)
    {
        _last = string.Empty;
        for (int start = 0, end; start < description.Length; start = end + 1)
        {
            end = start;
            while (end < description.Length && (char.IsLetterOrDigit(description[end]) || description[end] == '-')) end++;
            if (end > start) AddWord(Lexeme.Of(description.AsSpan(start, end - start)));
        }
    }

    private void AddWord(Lexeme lexeme)
    {
        var word = lexeme.Word;
        var pair = _last.Length > 0 ? _last + " " + word : word;
        if (pair != word && WordLists.Places.Contains(pair.AsSpan())) AddPlace(pair);
        else if (lexeme.Is(WordFacts.Place)) AddPlace(word);

        // A vice president is no president.
        if (_last.Equals("vice", StringComparison.OrdinalIgnoreCase)) lexeme = Lexeme.Of((word = pair).AsSpan());
        AddNoun(word, lexeme);
        foreach (var full in TitleForms.Full(word)) AddNoun(full, Lexeme.Of(full.AsSpan()));
        if (Parties.Of(word) is { } party) _words.Add(party);
        _last = word;
    }

    private void AddPlace(string place)
    {
        HasPlace = true;
        _words.Add(place);
    }

    private void AddNoun(string word, Lexeme lexeme)
    {
        if (!_words.Add(word)) return;
        if (lexeme.IsTitle || lexeme.IsDoer || GroupNames.Contains(lexeme)) (_nouns ??= []).Add(word);
    }
}
