using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Names the quotations of a document by their first words, so that an id outlives changes elsewhere in the document. Two
/// that begin alike are named by all their words; only those that agree to the last word are numbered.
/// </summary>
internal static class QuoteIds
{
    private const int Words = 6;
    private const int Length = 50;
    private const string Wordless = "quotation";

    /// <summary>What tells the quotations of a document apart: the part of their ids after the document's.</summary>
    /// <param name="quotes">The words of the quotations, by position.</param>
    /// <returns>A slug for each, each once.</returns>
    public static string[] Of(IReadOnlyList<string> quotes)
    {
        var slugs = quotes.Select(q => OrWordless(Slug.OfFirstWords(q, Words, Length))).ToArray();
        foreach (var position in Repeated(slugs)) slugs[position] = OrWordless(Slug.Of(quotes[position]));
        NumberRepeated(slugs);
        return slugs;
    }

    private static string OrWordless(string slug) => slug.Length == 0 ? Wordless : slug;

    private static List<int> Repeated(string[] slugs) =>
        [.. Enumerable.Range(0, slugs.Length).GroupBy(i => slugs[i], StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any()).SelectMany(g => g)];

    private static void NumberRepeated(string[] slugs)
    {
        var taken = new HashSet<string>(slugs, StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < slugs.Length; i++)
        {
            if (!counts.TryGetValue(slugs[i], out var count))
            {
                counts.Add(slugs[i], 1);
                continue;
            }

            var slug = slugs[i];
            string numbered;
            do numbered = slug + "-" + (++count).ToString(CultureInfo.InvariantCulture);
            while (!taken.Add(numbered));
            counts[slug] = count;
            slugs[i] = numbered;
        }
    }
}
