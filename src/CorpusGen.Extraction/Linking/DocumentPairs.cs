using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Counts what pairs of documents have in common. Of what many documents share, only neighbours are paired: that holds
/// copies together without a square of work.
/// </summary>
internal sealed class DocumentPairs
{
    private const int MostForAllPairs = 24;

    private readonly Dictionary<DocumentPair, int> _counts = [];

    /// <summary>The pairs with their counts, in no order.</summary>
    public IEnumerable<KeyValuePair<DocumentPair, int>> Counts => _counts;

    /// <summary>How much two documents have in common.</summary>
    /// <param name="pair">The documents.</param>
    /// <returns>The count, 0 for a pair never counted.</returns>
    public int this[DocumentPair pair] => _counts.TryGetValue(pair, out var count) ? count : 0;

    /// <summary>Counts one thing that documents share.</summary>
    /// <param name="documents">The documents, ascending, each once.</param>
    public void Add(IReadOnlyList<int> documents)
    {
        for (var i = 1; i < documents.Count; i++)
        {
            var from = documents.Count <= MostForAllPairs ? 0 : i - 1;
            for (var j = from; j < i; j++)
            {
                var pair = new DocumentPair(documents[j], documents[i]);
                _counts[pair] = this[pair] + 1;
            }
        }
    }
}
