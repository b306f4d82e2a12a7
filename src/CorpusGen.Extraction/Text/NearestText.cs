using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Text;

/// <summary>
/// The nearest of some known texts to one that is none of them, for a message that says what may have been meant: the fewest
/// letters to insert, drop, exchange or swap with a neighbour, letter case aside, a beginning counting as one; else one that has
/// all the words, or the other way round.
/// </summary>
public static class NearestText
{
    // No key or name is longer, and comparing takes the product of two lengths.
    private const int LongestText = 128;

    /// <summary>Finds it.</summary>
    /// <param name="wanted">What was written.</param>
    /// <param name="known">What it could have been; of equally near ones the first is taken.</param>
    /// <returns>The nearest, or null where none is near enough to be meant.</returns>
    public static string? Of(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length is 0 or > LongestText) return null;
        var folded = wanted.ToLowerInvariant();
        var least = LongestText;
        string? nearest = null;
        string? holder = null;
        foreach (var candidate in known)
        {
            if (candidate.Length is 0 or > LongestText) continue;
            var other = candidate.ToLowerInvariant();
            var limit = Math.Min(least - 1, Math.Max(1, Math.Max(other.Length, folded.Length) / 3));
            var distance = Opens(folded, other) ? 1 : Distance(folded, other, limit);
            if (distance <= limit)
            {
                if (distance == 0) return candidate;
                (nearest, least) = (candidate, distance);
            }
            else if (SharesAllWords(folded, other) && !(holder?.Length <= candidate.Length))
            {
                holder = candidate;
            }
        }

        return nearest ?? holder;
    }

    // lang: the beginning of language.
    private static bool Opens(string one, string other) =>
        one != other && Math.Min(one.Length, other.Length) >= 3
        && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))
        && one.IndexOf(' ') < 0 && other.IndexOf(' ') < 0;

    private static bool SharesAllWords(string one, string other) =>
        one.Length < other.Length ? HasWords(other, one) : HasWords(one, other);

    private static bool HasWords(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && IsBoundary(text, at - 1) && IsBoundary(text, at + words.Length);
    }

    private static bool IsBoundary(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    // Optimal string alignment, three rows of its table; more than the limit as soon as a whole row is above it.
    private static int Distance(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit) return limit + 1;
        var (twoAbove, above, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            (twoAbove, above, row) = (above, row, twoAbove);
            var least = row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var exchange = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(exchange, 1 + Math.Min(above[j], row[j - 1]));
                if (IsSwapped(one, i, other, j)) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit) return least;
        }

        return row[other.Length];
    }

    private static bool IsSwapped(string one, int i, string other, int j) =>
        i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
}
