using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// Adds up what the evidence for a candidate weighs. A piece of evidence is a name and up to three terms; to explain a decision
/// or to measure the weights, the pieces are written down as well.
/// </summary>
internal sealed class EvidenceTally(EvidenceWeights weights)
{
    /// <summary>A longer word is no evidence that would be met again.</summary>
    private const int LongestWord = 32;

    /// <summary>The sum so far, in thousandths.</summary>
    public int Sum { get; set; }

    /// <summary>The pieces, name and terms with blanks between them, in the order they were found; null where nobody asks.</summary>
    public List<string>? Names { get; init; }

    public void Add(Term name)
    {
        Sum += weights.Of(name.Hash);
        Names?.Add(name.Text);
    }

    public void Add(Term name, Term first)
    {
        Sum += weights.Of(EvidenceKey.Of(name, first));
        Names?.Add($"{name} {first}");
    }

    public void Add(Term name, Term first, Term second)
    {
        Sum += weights.Of(EvidenceKey.Of(name, first, second));
        Names?.Add($"{name} {first} {second}");
    }

    public void Add(Term name, Term first, Term second, Term third)
    {
        Sum += weights.Of(EvidenceKey.Of(name, first, second, third));
        Names?.Add($"{name} {first} {second} {third}");
    }

    /// <summary>
    /// A piece of evidence about a word: letter case and the shape of an apostrophe don't count, a blank is a hyphen. An empty word
    /// is no term.
    /// </summary>
    public void AddWord(Term name, ReadOnlySpan<char> word)
    {
        Sum += weights.Of(KeyOf(name, word));
        Names?.Add(TextOf(name, word));
    }

    /// <summary>A piece of evidence about a word and one thing more.</summary>
    public void AddWord(Term name, ReadOnlySpan<char> word, Term second)
    {
        Sum += weights.Of(EvidenceKey.With(KeyOf(name, word), second.Hash));
        Names?.Add($"{TextOf(name, word)} {second}");
    }

    private static ulong KeyOf(Term name, ReadOnlySpan<char> word) =>
        word.IsEmpty ? name.Hash : EvidenceKey.With(name.Hash, EvidenceKey.HashOf(Cut(word)));

    private static string TextOf(Term name, ReadOnlySpan<char> word) => word.IsEmpty ? name.Text : $"{name} {EvidenceKey.Fold(Cut(word))}";

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) => word.Length > LongestWord ? word.Slice(0, LongestWord) : word;
}
