using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Writes the evidence for a candidate down, to explain a decision or to measure its weights.</summary>
internal sealed class EvidenceNames : EvidenceSink
{
    /// <summary>The pieces, name and terms with blanks between them, in the order they were found.</summary>
    public List<string> Names { get; } = [];

    protected override void Take(string name, ReadOnlySpan<char> first, string second, string third)
    {
        if (first.Length > 0) name += " " + first.ToString();
        if (second.Length > 0) name += " " + second;
        Names.Add(third.Length > 0 ? name + " " + third : name);
    }
}
