using System;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Takes the pieces of evidence for one candidate: a name and up to three terms, in lower case.</summary>
internal abstract class EvidenceSink
{
    public void Add(string name, string first = "", string second = "", string third = "") =>
        Take(name, first.AsSpan(), second, third);

    /// <summary>A piece of evidence about a word of the text, letter case aside.</summary>
    public void AddWord(string name, ReadOnlySpan<char> word, string second = "") => Take(name, word, second, string.Empty);

    protected abstract void Take(string name, ReadOnlySpan<char> first, string second, string third);
}
