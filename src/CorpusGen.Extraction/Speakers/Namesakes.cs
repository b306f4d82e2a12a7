using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Those of one name. Most names have one bearer, for whom no list is made.</summary>
internal sealed class Namesakes
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _several = new(StringComparer.Ordinal);

    /// <summary>For each name that several bear, these in the order in which they came.</summary>
    public IEnumerable<List<int>> Several => _several.Values;

    /// <summary>Adds a bearer.</summary>
    /// <param name="name">The name; nobody bears an empty one.</param>
    /// <param name="bearer">The bearer.</param>
    public void Add(string name, int bearer)
    {
        if (name.Length == 0) return;
        if (!_first.TryGetValue(name, out var first)) _first.Add(name, bearer);
        else if (_several.TryGetValue(name, out var bearers)) bearers.Add(bearer);
        else _several.Add(name, [first, bearer]);
    }
}
