using System;
using System.Buffers;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Counts what pairs of documents have in common. Of what many documents share, only neighbours are paired: that holds
/// copies together without a square of work.
/// </summary>
internal sealed class DocumentPairs
{
    private const int MostForAllPairs = 24;

    private readonly int[] _starts;
    private readonly List<int> _firsts = [];
    private readonly List<int> _counts = [];

    private DocumentPairs(int documents) => _starts = new int[documents + 1];

    /// <summary>The pairs with their counts, by the second document and then by the first.</summary>
    public IEnumerable<(DocumentPair Pair, int Count)> Counts
    {
        get
        {
            for (var second = 0; second < _starts.Length - 1; second++)
            {
                for (var n = _starts[second]; n < _starts[second + 1]; n++) yield return (new DocumentPair(_firsts[n], second), _counts[n]);
            }
        }
    }

    /// <summary>How much two documents have in common.</summary>
    /// <param name="pair">The documents.</param>
    /// <returns>The count, 0 for a pair that has nothing.</returns>
    public int this[DocumentPair pair]
    {
        get
        {
            var start = _starts[pair.Second];
            var place = _firsts.BinarySearch(start, _starts[pair.Second + 1] - start, pair.First, null);
            return place < 0 ? 0 : _counts[place];
        }
    }

    /// <summary>Counts what documents have in common.</summary>
    /// <param name="things">For each document the numbers of the things that it has, each once.</param>
    /// <param name="count">How many numbers there are.</param>
    /// <returns>The pairs that have anything.</returns>
    public static DocumentPairs Of(IReadOnlyList<int[]> things, int count)
    {
        var pairs = new DocumentPairs(things.Count);
        using var sharers = new Sharers(things, count);
        pairs.Count(things, sharers);
        return pairs;
    }

    private void Count(IReadOnlyList<int[]> things, Sharers sharers)
    {
        var shared = new int[things.Count];
        var touched = new List<int>();
        for (var second = 0; second < things.Count; second++)
        {
            foreach (var thing in things[second])
            {
                foreach (var first in sharers.Before(thing, second))
                {
                    if (shared[first]++ == 0) touched.Add(first);
                }
            }

            touched.Sort();
            foreach (var first in touched)
            {
                _firsts.Add(first);
                _counts.Add(shared[first]);
                shared[first] = 0;
            }

            touched.Clear();
            _starts[second + 1] = _firsts.Count;
        }
    }

    /// <summary>The documents that have each thing, ascending, one list after the other; what only one has takes no room.</summary>
    private sealed class Sharers : IDisposable
    {
        private readonly int[] _starts;
        private readonly int[] _seen;
        private readonly int[] _documents;

        public Sharers(IReadOnlyList<int[]> things, int count)
        {
            (_starts, _seen) = (Room(count + 1), Room(count));
            for (var d = 0; d < things.Count; d++)
            {
                foreach (var thing in things[d]) _starts[thing + 1]++;
            }

            for (var thing = 0; thing < count; thing++) _starts[thing + 1] = _starts[thing] + (_starts[thing + 1] > 1 ? _starts[thing + 1] : 0);
            _documents = Room(_starts[count]);
        }

        public void Dispose()
        {
            ArrayPool<int>.Shared.Return(_starts);
            ArrayPool<int>.Shared.Return(_seen);
            ArrayPool<int>.Shared.Return(_documents);
        }

        /// <summary>The documents before this one with which it is paired for a thing; documents ask in their order.</summary>
        public ReadOnlySpan<int> Before(int thing, int document)
        {
            var (start, count) = (_starts[thing], _starts[thing + 1] - _starts[thing]);
            if (count == 0) return default;
            var seen = _seen[thing]++;
            _documents[start + seen] = document;
            var from = count <= MostForAllPairs ? 0 : Math.Max(seen - 1, 0);
            return _documents.AsSpan(start + from, seen - from);
        }

        private static int[] Room(int length)
        {
            var room = ArrayPool<int>.Shared.Rent(length);
            Array.Clear(room, 0, length);
            return room;
        }
    }
}
