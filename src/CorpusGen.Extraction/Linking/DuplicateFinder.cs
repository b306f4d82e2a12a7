using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Linking;

/// <summary>Finds documents that are in the corpus twice: the same text, or nearly all sentences of one stand in an earlier one.</summary>
internal static class DuplicateFinder
{
    private const int FewestPercent = 95;

    /// <summary>Finds duplicates.</summary>
    /// <param name="texts">The documents' texts, in the order of the corpus.</param>
    /// <param name="sentences">Their sentences.</param>
    /// <returns>Each later document that repeats an earlier one, with the earliest that it repeats most, in order.</returns>
    public static IReadOnlyList<(int Later, int Earlier, int Percent)> Find(string[] texts, SentenceIndex sentences)
    {
        var found = new Dictionary<int, (int Earlier, int Percent)>();
        foreach (var shared in sentences.Shared.Counts.OrderBy(c => c.Key.First))
        {
            var (earlier, later) = (shared.Key.First, shared.Key.Second);
            var percent = 100 * shared.Value / sentences.CountOf(later);
            if (percent < FewestPercent) continue;
            if (!found.TryGetValue(later, out var before) || percent > before.Percent) found[later] = (earlier, percent);
        }

        var withText = Enumerable.Range(0, texts.Length).Where(i => texts[i].Length > 0);
        foreach (var same in withText.GroupBy(i => texts[i], StringComparer.Ordinal))
        {
            foreach (var later in same.Skip(1)) found[later] = (same.First(), 100);
        }

        return [.. found.OrderBy(f => f.Key).Select(f => (f.Key, f.Value.Earlier, f.Value.Percent))];
    }
}
