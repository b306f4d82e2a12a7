using System;
using System.Collections.Generic;

namespace CorpusGen.Emit.Tables;

/// <summary>Names that come often in the rows of one document: written once and called by number.</summary>
internal sealed class LocalNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The names, in the order of their numbers.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>The number of a name.</summary>
    /// <param name="name">The name, or null.</param>
    /// <returns>Its number, or null.</returns>
    public int? NumberOf(string? name)
    {
        if (name is null) return null;
        if (_numbers.TryGetValue(name, out var number)) return number;
        number = _names.Count;
        _numbers.Add(name, number);
        _names.Add(name);
        return number;
    }
}
