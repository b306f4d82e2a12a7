using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Counts forms as written, letter case aside; of several spellings the commonest stands for all.</summary>
internal sealed class FormCounts
{
    private readonly Dictionary<string, Dictionary<string, int>> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts a form.</summary>
    /// <param name="text">The form as written.</param>
    /// <param name="count">How often it occurs.</param>
    public void Add(string text, int count)
    {
        if (!_counts.TryGetValue(text, out var spellings)) _counts.Add(text, spellings = new Dictionary<string, int>(StringComparer.Ordinal));
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

    private static string CommonestSpelling(Dictionary<string, int> spellings) =>
        spellings.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key, StringComparer.Ordinal).First().Key;
}
