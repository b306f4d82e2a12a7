using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// How much each piece of evidence speaks for a candidate or against it: a log-linear model (Berger, Della Pietra and Della
/// Pietra 1996), its weights measured on annotated news. They are whole thousandths, so that sums are the same everywhere.
/// </summary>
internal sealed class EvidenceWeights
{
    private static readonly Lazy<EvidenceWeights> Embedded = new(() => new(Read(WordList.Load("evidence-weights.txt"))));

    // A hash table; key 0 where a place is free.
    private readonly Entry[] _entries;

    /// <summary>Makes a table.</summary>
    /// <param name="weights">Pieces of evidence, name and terms with blanks between them, and their weights in thousandths.</param>
    public EvidenceWeights(IEnumerable<KeyValuePair<string, int>> weights)
    {
        var entries = new List<KeyValuePair<string, int>>(weights);
        var size = 64;
        while (size < entries.Count * 2) size *= 2;
        _entries = new Entry[size];
        foreach (var entry in entries) Insert(EvidenceKey.Of(entry.Key), entry.Value);
    }

    /// <summary>The measured weights that the engine decides by.</summary>
    public static EvidenceWeights Measured => Embedded.Value;

    /// <summary>The weight of a piece of evidence, in thousandths; 0 for one that was never measured.</summary>
    public int Of(ulong key)
    {
        for (var i = Slot(key); _entries[i].Key != 0; i = (i + 1) & (_entries.Length - 1))
        {
            if (_entries[i].Key == key) return _entries[i].Weight;
        }

        return 0;
    }

    private void Insert(ulong key, int weight)
    {
        var i = Slot(key);
        while (_entries[i].Key != 0) i = (i + 1) & (_entries.Length - 1);
        _entries[i] = new(key, weight);
    }

    private int Slot(ulong key) => (int)(key ^ (key >> 32)) & (_entries.Length - 1);

    private static IEnumerable<KeyValuePair<string, int>> Read(WordList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            yield return new(list.WordAt(i), int.Parse(list.TagAt(i), CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Key and weight side by side: most are asked for once in a while, and come from far memory together.</summary>
    private readonly record struct Entry(ulong Key, int Weight);
}
