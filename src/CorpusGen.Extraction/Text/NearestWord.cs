using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Text;

/// <summary>Finds which of a few words somebody meant who wrote another one.</summary>
internal static class NearestWord
{
    /// <summary>Nobody mistypes a word of more characters than these; and comparing takes their square.</summary>
    private const int LongestWord = 60;

    /// <summary>The word that is most like another one; letter case doesn't count.</summary>
    /// <param name="written">The word somebody wrote.</param>
    /// <param name="words">The words there are; of two as like, the first is taken.</param>
    /// <returns>The word, or null where none is like it.</returns>
    public static string? Of(string written, IEnumerable<string> words)
    {
        if (written.Length is 0 or > LongestWord) return null;
        var (nearest, best) = ((string?)null, int.MaxValue);
        foreach (var word in words)
        {
            if (word.Length > LongestWord) continue;
            var slips = OpensOrGoesOn(written, word) ? 1 : CountSlips(written, word);
            if (slips < best && slips <= Math.Max(1, Math.Min(written.Length, word.Length) / 3)) (nearest, best) = (word, slips);
        }

        return nearest;
    }

    // “lang” and “authors”: one word and the beginning of the other.
    private static bool OpensOrGoesOn(string one, string other)
    {
        var shared = Math.Min(one.Length, other.Length);
        return shared >= 3 && string.Compare(one, 0, other, 0, shared, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>How many letters were added, left out, exchanged, or swapped with their neighbour.</summary>
    private static int CountSlips(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var slip = AreSame(one[i - 1], other[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + slip);
                var isSwapped = i > 1 && j > 1 && AreSame(one[i - 1], other[j - 2]) && AreSame(one[i - 2], other[j - 1]);
                if (isSwapped) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }

    private static bool AreSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
