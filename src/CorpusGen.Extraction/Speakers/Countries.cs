using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// The names that a document shows to be a country's or region's because it has their adjective too: “Kestovia” beside “the
/// Kestovian navy”. No list knows all places; English makes the adjective of a name in -a with an -n.
/// </summary>
internal sealed class Countries
{
    private const int ShortestName = 5;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Looks through a document's sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    public Countries(IReadOnlyList<SentenceSyntax> sentences)
    {
        var capitalised = new HashSet<string>(StringComparer.Ordinal);
        foreach (var syntax in sentences)
        {
            for (var i = syntax.Sentence.Start; i < syntax.Sentence.End; i++)
            {
                if (syntax.WordAt(i).Tag == Tag.Name) capitalised.Add(syntax.TextAt(i).ToString());
            }
        }

        foreach (var name in capitalised)
        {
            if (name.Length >= ShortestName && name[name.Length - 1] == 'a' && capitalised.Contains(name + "n")) _names.Add(name);
        }
    }

    /// <summary>Whether a name is one of them.</summary>
    /// <param name="name">The name.</param>
    /// <returns>False for names of which the document tells nothing.</returns>
    public bool Contains(string name) => _names.Contains(name);
}
