using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>Finds which documents have sentences in common. Sentences are equal when their letters and digits are.</summary>
internal sealed class SentenceIndex
{
    private readonly IReadOnlyList<LinkableDocument> _documents;

    private SentenceIndex(IReadOnlyList<LinkableDocument> documents, DocumentPairs shared)
    {
        _documents = documents;
        Shared = shared;
    }

    /// <summary>The pairs of documents with sentences in common.</summary>
    public DocumentPairs Shared { get; }

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <param name="numbers">What tells which sentences are equal.</param>
    /// <returns>The index.</returns>
    public static SentenceIndex Of(IReadOnlyList<LinkableDocument> documents, SentenceNumbers numbers)
    {
        var sentences = new int[documents.Count][];
        for (var d = 0; d < sentences.Length; d++) sentences[d] = numbers.Of(documents[d]);
        return new SentenceIndex(documents, DocumentPairs.Of(sentences, numbers.Count));
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
}
