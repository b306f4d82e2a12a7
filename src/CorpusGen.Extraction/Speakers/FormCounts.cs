using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Counts forms as written. Spellings that differ in case, marks or a leading article alone are one form (U.S. envoy, the US
/// envoy), and the commonest of them stands for all.
/// </summary>
internal sealed class FormCounts
{
    private static readonly string[] Articles = ["the ", "a ", "an "];

    private readonly Dictionary<string, Dictionary<string, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts a form.</summary>
    /// <param name="text">The form as written.</param>
    /// <param name="count">How often it occurs.</param>
    public void Add(string text, int count)
    {
        var key = Key(text);
        if (!_counts.TryGetValue(key, out var spellings)) _counts.Add(key, spellings = new Dictionary<string, int>(StringComparer.Ordinal));
        spellings.TryGetValue(text, out var before);
        spellings[text] = before + count;
    }

    /// <summary>Counts forms.</summary>
    /// <param name="forms">Forms with their counts.</param>
    public void Add(EquatableArray<CountedText> forms)
    {
        foreach (var form in forms) Add(form.Text, form.Count);
    }

    /// <summary>The forms, most frequent first.</summary>
    /// <returns>Forms with their counts; a tie goes by the letters.</returns>
    public IEnumerable<CountedText> MostFrequentFirst() =>
        _counts.Values.Select(s => new CountedText(CommonestSpelling(s), s.Values.Sum()))
            .OrderByDescending(f => f.Count).ThenBy(f => f.Text, StringComparer.Ordinal);

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var article in Articles)
        {
            if (!text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) continue;
            text = text.Substring(article.Length);
            break;
        }

        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) key.Append(char.ToLowerInvariant(letter));
        }

        return key.Length > 0 ? key.ToString() : text;
    }

    private static string CommonestSpelling(Dictionary<string, int> spellings) =>
        spellings.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key, StringComparer.Ordinal).First().Key;
}
