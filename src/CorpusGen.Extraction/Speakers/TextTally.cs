using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Counts the texts by which a document calls one source: nearly always one or two, so that no table is made for them.</summary>
internal struct TextTally
{
    /// <summary>With more texts than this a table finds them: no document may make counting slow.</summary>
    private const int MostWithoutTable = 8;

    private Entry[]? _texts;
    private Dictionary<string, int>? _positions;

    /// <summary>How many different texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all texts.</summary>
    public void Clear()
    {
        Count = 0;
        _positions = null;
    }

    /// <summary>Counts a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="times">How often it occurs.</param>
    public void Add(Wording text, int times = 1)
    {
        var position = Find(text.Span);
        if (position < 0) Append(text, times);
        else Increment(position, times);
    }

    /// <summary>The texts but one with their counts, the most frequent first; a tie goes by the letters.</summary>
    /// <param name="except">The text to leave out, or null.</param>
    /// <returns>The list.</returns>
    public readonly EquatableArray<CountedText> MostFrequentFirst(string? except = null)
    {
        var count = except is not null && Find(except.AsSpan()) >= 0 ? Count - 1 : Count;
        if (count == 0) return default;
        var counts = new CountedText[count];
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            var (text, times) = _texts![i];
            if (except is null || !text.Span.SequenceEqual(except.AsSpan())) counts[next++] = new(text.ToString(), times);
        }

        if (count > 1) Array.Sort(counts, Compare);
        return new(counts);
    }

    private static int Compare(CountedText one, CountedText other) =>
        one.Count != other.Count ? other.Count.CompareTo(one.Count) : string.CompareOrdinal(one.Text, other.Text);

    private readonly int Find(ReadOnlySpan<char> text)
    {
        if (_positions is not null) return _positions.TryGetValue(text.ToString(), out var position) ? position : -1;
        for (var i = 0; i < Count; i++)
        {
            if (text.SequenceEqual(_texts![i].Text.Span)) return i;
        }

        return -1;
    }

    private readonly void Increment(int position, int times) =>
        _texts![position] = _texts[position] with { Count = _texts[position].Count + times };

    private void Append(Wording text, int times)
    {
        if (_texts is null) _texts = new Entry[2];
        else if (Count == _texts.Length) Array.Resize(ref _texts, 2 * Count);
        _texts[Count++] = new Entry(text, times);
        if (_positions is not null) _positions.Add(text.ToString(), Count - 1);
        else if (Count > MostWithoutTable) MakeTable();
    }

    private void MakeTable()
    {
        _positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++) _positions.Add(_texts![i].Text.ToString(), i);
    }

    /// <summary>A text, still a stretch of the document: only what is told of a source in the end becomes a string.</summary>
    private readonly record struct Entry(Wording Text, int Count);
}
