using System;
using System.Collections.Generic;

namespace CorpusGen.Synthetic.Grammar;

/// <summary>What is settled before a sentence is made: the place, the plan, who speaks.</summary>
internal sealed class Facts(Facts? general = null)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string name]
    {
        set => _values[name] = value;
    }

    /// <summary>The fact of a name; what is said here goes before what is said in general.</summary>
    public string? Find(string name) => _values.TryGetValue(name, out var value) ? value : general?.Find(name);
}
