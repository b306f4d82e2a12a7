using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>Finds which documents have sentences in common. Sentences are equal when their letters and digits are.</summary>
internal sealed class SentenceIndex
{
    private readonly IReadOnlyList<LinkableDocument> _documents;

    private SentenceIndex(IReadOnlyList<LinkableDocument> documents) => _documents = documents;

    /// <summary>The pairs of documents with sentences in common.</summary>
    public DocumentPairs Shared { get; } = new();

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <returns>The index.</returns>
    public static SentenceIndex Of(IReadOnlyList<LinkableDocument> documents)
    {
        var index = new SentenceIndex(documents);
        foreach (var sharers in index.FindSharers()) index.Shared.Add(sharers);
        return index;
    }

    /// <summary>How many different sentences a document has, short ones aside.</summary>
    /// <param name="document">Its position.</param>
    /// <returns>The number.</returns>
    public int CountOf(int document) => _documents[document].Sentences.Count;

    /// <summary>The share of two documents' sentences that both have.</summary>
    /// <param name="pair">The documents.</param>
    /// <returns>0 to 1, as Dice has it.</returns>
    public double Similarity(DocumentPair pair)
    {
        var sentences = CountOf(pair.First) + CountOf(pair.Second);
        return sentences == 0 ? 0 : Math.Round(2.0 * Shared[pair] / sentences, 4);
    }

    // The documents that have a sentence, for each that several have.
    private IEnumerable<List<int>> FindSharers()
    {
        var shared = new RepeatedKeys(CountAll());
        foreach (var document in _documents)
        {
            foreach (var sentence in document.Sentences) shared.Add(sentence.Hash);
        }

        var sharers = new Dictionary<ulong, (SentencePrint Sentence, List<int> Documents)>();
        for (var d = 0; d < _documents.Count; d++)
        {
            foreach (var sentence in _documents[d].Sentences)
            {
                if (!shared.MayRepeat(sentence.Hash)) continue;
                if (!sharers.TryGetValue(sentence.Hash, out var known)) sharers.Add(sentence.Hash, (sentence, [d]));
                else if (sentence.EqualsIn(TextOf(d), known.Sentence, TextOf(known.Documents[0]))) known.Documents.Add(d);
            }
        }

        foreach (var (_, documents) in sharers.Values)
        {
            if (documents.Count > 1) yield return documents;
        }
    }

    private string TextOf(int document) => _documents[document].Facts.Document.Text;

    private int CountAll()
    {
        var count = 0;
        foreach (var document in _documents) count += document.Sentences.Count;
        return count;
    }
}
