using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>Finds which documents have sentences in common. Sentences are equal when their letters and digits are.</summary>
internal sealed class SentenceIndex
{
    private const int FewestLetters = 20;

    private readonly Dictionary<ulong, Entry> _entries = [];
    private readonly int[] _counts;

    private SentenceIndex(int documents) => _counts = new int[documents];

    /// <summary>The pairs of documents with sentences in common.</summary>
    public DocumentPairs Shared { get; } = new();

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <returns>The index.</returns>
    public static SentenceIndex Of(IReadOnlyList<DocumentFacts> documents)
    {
        var index = new SentenceIndex(documents.Count);
        for (var d = 0; d < documents.Count; d++) index.Add(d, documents[d]);
        foreach (var entry in index._entries.Values)
        {
            if (entry.Documents.Count > 1) index.Shared.Add(entry.Documents);
        }

        return index;
    }

    /// <summary>How many different sentences a document has, short ones aside.</summary>
    /// <param name="document">Its position.</param>
    /// <returns>The number.</returns>
    public int CountOf(int document) => _counts[document];

    /// <summary>The share of two documents' sentences that both have.</summary>
    /// <param name="pair">The documents.</param>
    /// <returns>0 to 1, as Dice has it.</returns>
    public double Similarity(DocumentPair pair)
    {
        var sentences = _counts[pair.First] + _counts[pair.Second];
        return sentences == 0 ? 0 : System.Math.Round(2.0 * Shared[pair] / sentences, 4);
    }

    private void Add(int document, DocumentFacts facts)
    {
        var text = facts.Document.Text;
        IEnumerable<Span> paragraphs = facts.Paragraphs.IsEmpty ? [new Span(0, text.Length)] : facts.Paragraphs;
        foreach (var sentence in paragraphs.SelectMany(p => SentencePrint.In(text, p)))
        {
            if (sentence.Letters < FewestLetters) continue;
            if (!_entries.TryGetValue(sentence.Hash, out var entry)) _entries.Add(sentence.Hash, entry = new Entry(text, sentence));
            else if (!sentence.EqualsIn(text, entry.Sentence, entry.Text)) continue;
            if (entry.Documents.Count > 0 && entry.Documents[entry.Documents.Count - 1] == document) continue;
            entry.Documents.Add(document);
            _counts[document]++;
        }
    }

    private sealed class Entry(string text, SentencePrint sentence)
    {
        public string Text { get; } = text;

        public SentencePrint Sentence { get; } = sentence;

        public List<int> Documents { get; } = [];
    }
}
