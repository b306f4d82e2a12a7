using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

/// <summary>Keeps the keys of evidence, as a tally asks for their weights.</summary>
internal sealed class EvidenceKeys : EvidenceSink
{
    public List<ulong> Keys { get; } = [];

    protected override void Take(string name, ReadOnlySpan<char> first, string second, string third) =>
        Keys.Add(EvidenceKey.Of(name, first, second, third));
}
