using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// The names that a document shows to be a country's or region's because it has their adjective too: “Kestovia” beside “the
/// Kestovian navy”. No list knows all places; English makes the adjective of a name in -a with an -n.
/// </summary>
internal sealed class Countries
{
    private const int ShortestName = 5;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private List<SentenceSyntax> _sentences = [];
    private bool _isRead;

    /// <summary>Forgets the last document; the next one is looked through when the first name is asked for that can be one.</summary>
    public void Restart(List<SentenceSyntax> sentences)
    {
        (_sentences, _isRead) = (sentences, false);
        _words.Clear();
    }

    /// <summary>Whether a name is one of them.</summary>
    /// <param name="name">The name.</param>
    /// <returns>False for names of which the document tells nothing.</returns>
    public bool Contains(ReadOnlySpan<char> name)
    {
        if (name.Length < ShortestName || name[name.Length - 1] != 'a' || name.IndexOf(' ') >= 0) return false;
        if (!_isRead) ReadWords();
        var country = Lexeme.Of(name).Word;
        return _words.Contains(country) && _words.Contains(country + "n");
    }

    private void ReadWords()
    {
        _isRead = true;
        foreach (var syntax in _sentences)
        {
            if (!syntax.Has(Tag.Name)) continue;
            for (var i = syntax.Sentence.Start; i < syntax.Sentence.End; i++)
            {
                if (syntax.TagAt(i) == Tag.Name && MayBeCountry(syntax.TextAt(i))) _words.Add(syntax.LexemeAt(i).Word);
            }
        }
    }

    /// <summary>Whether a word ends as such names and their adjectives do.</summary>
    private static bool MayBeCountry(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestName) return false;
        var last = word[word.Length - 1];
        return last == 'a' || (last == 'n' && word[word.Length - 2] == 'a');
    }
}
