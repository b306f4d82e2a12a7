using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Finds the few sayings worth comparing with each one: those that share neighbouring content words with it, or, of the same
/// speaker, a content word or three frame words in a row. A key that many sayings share tells nothing and is dropped, so that the
/// work grows with the corpus and not with its square.
/// </summary>
internal sealed class SayingIndex(Vocabulary vocabulary)
{
    private const int LongestPosting = 64;
    private const int MostCandidates = 24;

    private readonly Dictionary<Key, List<int>> _postings = [];
    private readonly List<Key[]> _keys = [];

    /// <summary>The pairs to compare, the later saying first; each pair once, in order.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <returns>Pairs of positions.</returns>
    public IEnumerable<(int Later, int Earlier)> Pairs(IReadOnlyList<Saying> sayings)
    {
        for (var i = 0; i < sayings.Count; i++) Add(i, sayings[i]);
        var counts = new int[sayings.Count];
        var touched = new List<int>();
        for (var i = 0; i < sayings.Count; i++)
        {
            Count(i, counts, touched);
            touched.Sort((x, y) => counts[x] != counts[y] ? counts[y].CompareTo(counts[x]) : x.CompareTo(y));
            for (var n = 0; n < touched.Count && n < MostCandidates; n++) yield return (i, touched[n]);
            foreach (var j in touched) counts[j] = 0;
            touched.Clear();
        }
    }

    private void Add(int position, Saying saying)
    {
        var keys = new HashSet<Key>(KeysOf(saying));
        var list = new Key[keys.Count];
        keys.CopyTo(list);
        _keys.Add(list);
        foreach (var key in list)
        {
            if (!_postings.TryGetValue(key, out var posting)) _postings.Add(key, posting = []);
            if (posting.Count <= LongestPosting) posting.Add(position);
        }
    }

    private void Count(int position, int[] counts, List<int> touched)
    {
        foreach (var key in _keys[position])
        {
            var posting = _postings[key];
            if (posting.Count > LongestPosting) continue;
            foreach (var other in posting)
            {
                if (other >= position) break;
                if (counts[other] == 0) touched.Add(other);
                counts[other] += key.Weight;
            }
        }
    }

    private IEnumerable<Key> KeysOf(Saying saying)
    {
        var words = saying.Words;
        int content = -1, frame = -1, frameBefore = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var stem = vocabulary.StemOf(words[i]);
            if (vocabulary.IsFrame(words[i]))
            {
                if (saying.Speaker is { } speaker && frameBefore >= 0) yield return new Key(speaker, frameBefore, frame, stem, 1);
                (frameBefore, frame) = (frame, stem);
                continue;
            }

            if (content >= 0) yield return new Key(-1, content, stem, -1, 3);
            if (saying.Speaker is { } source) yield return new Key(source, stem, -1, -1, 2);
            content = stem;
        }
    }

    private readonly record struct Key(int Speaker, int First, int Second, int Third, int Weight);
}
