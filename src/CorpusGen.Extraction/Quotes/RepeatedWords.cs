using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>The quotations whose words stand between marks more than once in a document: a term rather than speech.</summary>
internal sealed class RepeatedWords
{
    /// <summary>More characters than this are no term.</summary>
    private const int Longest = 40;

    private bool[] _isRepeated = [];

    // A hash table of the first quotation of each words: its position plus one, 0 where a place is free.
    private int[] _firsts = [];

    /// <summary>Reads a document's quotations, over those of the last one.</summary>
    public void Read(string text, EquatableArray<MarkedQuotation> quotations)
    {
        Arrays.Renew(ref _isRepeated, quotations.Count);
        Arrays.Renew(ref _firsts, TableSize(quotations.Count));
        var firsts = _firsts.AsSpan(0, TableSize(quotations.Count));
        for (var q = 0; q < quotations.Count; q++)
        {
            var words = WordsOf(text, quotations[q].Segments);
            if (words.IsEmpty) continue;
            var place = (int)(HashOf(words) & (uint)(firsts.Length - 1));
            while (firsts[place] != 0 && !AreSame(words, WordsOf(text, quotations[firsts[place] - 1].Segments)))
            {
                place = (place + 1) & (firsts.Length - 1);
            }

            if (firsts[place] == 0) firsts[place] = q + 1;
            else _isRepeated[q] = _isRepeated[firsts[place] - 1] = true;
        }
    }

    public bool Contains(int quotation) => _isRepeated[quotation];

    private static int TableSize(int count)
    {
        var size = 8;
        while (size < 2 * count) size *= 2;
        return size;
    }

    private static ReadOnlySpan<char> WordsOf(string text, EquatableArray<Span> segments) =>
        segments.Count == 1 && !text.IsLongerThan(segments[0], Longest)
            ? text.AsSpan(segments[0].Start, segments[0].Length).Trim(" ,.".AsSpan())
            : default;

    private static bool AreSame(ReadOnlySpan<char> words, ReadOnlySpan<char> others) =>
        words.Equals(others, StringComparison.OrdinalIgnoreCase);

    private static uint HashOf(ReadOnlySpan<char> words)
    {
        var hash = 2166136261;
        foreach (var letter in words) hash = unchecked((hash ^ char.ToUpperInvariant(letter)) * 16777619);
        return hash;
    }
}
