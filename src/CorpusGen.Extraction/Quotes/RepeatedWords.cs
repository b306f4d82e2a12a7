using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>The quotations whose words stand between marks more than once in a document: a term rather than speech.</summary>
internal sealed class RepeatedWords
{
    /// <summary>More characters than this are no term.</summary>
    private const int Longest = 40;

    private readonly string[] _words;
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public RepeatedWords(string text, EquatableArray<MarkedQuotation> quotations)
    {
        _words = new string[quotations.Count];
        for (var q = 0; q < _words.Length; q++)
        {
            _words[q] = WordsOf(text, quotations[q].Segments);
            if (_words[q].Length == 0) continue;
            _counts.TryGetValue(_words[q], out var count);
            _counts[_words[q]] = count + 1;
        }
    }

    public bool Contains(int quotation) => _words[quotation].Length > 0 && _counts[_words[quotation]] > 1;

    private static string WordsOf(string text, EquatableArray<Span> segments) =>
        segments.Count == 1 && segments[0].Length <= Longest ? segments[0].In(text).Trim(' ', ',', '.') : string.Empty;
}
