using System;
using System.Collections.Generic;

namespace CorpusGen.Measure;

/// <summary>The pieces of evidence, numbered as they are met.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public List<string> Names { get; } = [];

    public int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var number)) return number;
        _numbers.Add(name, number = Names.Count);
        Names.Add(name);
        return number;
    }
}
