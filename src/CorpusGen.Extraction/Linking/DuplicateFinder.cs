using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Linking;

/// <summary>Finds documents that are in the corpus twice: the same text, or nearly all sentences of one stand in an earlier one.</summary>
internal static class DuplicateFinder
{
    private const int FewestPercent = 95;

    /// <summary>Finds duplicates.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <param name="sentences">Their sentences.</param>
    /// <returns>Each later document that repeats an earlier one, with the earliest that it repeats most, in order.</returns>
    public static IReadOnlyList<(int Later, int Earlier, int Percent)> Find(IReadOnlyList<LinkableDocument> documents, SentenceIndex sentences)
    {
        var found = new Dictionary<int, (int Earlier, int Percent)>();
        foreach (var ((earlier, later), count) in sentences.Shared.Counts)
        {
            var percent = 100 * count / sentences.CountOf(later);
            if (percent < FewestPercent) continue;
            if (!found.TryGetValue(later, out var before) || percent > before.Percent) found[later] = (earlier, percent);
        }

        var first = new Dictionary<TextStamp, int>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var stamp = documents[i].Stamp;
            if (stamp.Length == 0) continue;
            if (!first.TryGetValue(stamp, out var earlier)) first.Add(stamp, i);
            else if (documents[i].Facts.Document.Text == documents[earlier].Facts.Document.Text) found[i] = (earlier, 100);
        }

        return [.. found.OrderBy(f => f.Key).Select(f => (f.Key, f.Value.Earlier, f.Value.Percent))];
    }
}
