using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// The names that a document shows to be a country's or region's because it has their adjective too: “Kestovia” beside “the
/// Kestovian navy”. No list knows all places; English makes the adjective of a name in -a with an -n.
/// </summary>
/// <param name="sentences">The document’s sentences; looked through when the first name is asked for that can be one.</param>
internal sealed class Countries(IReadOnlyList<SentenceSyntax> sentences)
{
    private const int ShortestName = 5;

    private HashSet<string>? _words;

    /// <summary>Whether a name is one of them.</summary>
    /// <param name="name">The name.</param>
    /// <returns>False for names of which the document tells nothing.</returns>
    public bool Contains(ReadOnlySpan<char> name)
    {
        if (name.Length < ShortestName || name[name.Length - 1] != 'a' || name.IndexOf(' ') >= 0) return false;
        _words ??= ReadWords();
        var country = name.ToString();
        return _words.Contains(country) && _words.Contains(country + "n");
    }

    private HashSet<string> ReadWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var syntax in sentences)
        {
            for (var i = syntax.Sentence.Start; i < syntax.Sentence.End; i++)
            {
                if (MayBeCountry(syntax.TextAt(i)) && syntax.TagAt(i) == Tag.Name) words.Add(syntax.TextAt(i).ToString());
            }
        }

        return words;
    }

    /// <summary>Whether a word ends as such names and their adjectives do.</summary>
    private static bool MayBeCountry(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestName) return false;
        var last = word[word.Length - 1];
        return last == 'a' || (last == 'n' && word[word.Length - 2] == 'a');
    }
}
