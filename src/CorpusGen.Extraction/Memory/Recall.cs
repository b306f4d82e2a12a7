using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Memory;

/// <summary>
/// Results of a pure function, by what they were made of, kept from one linking to the next. What a linking did not ask for is
/// forgotten once it is more than what it did ask for, so that the memory stays in proportion to the corpus.
/// </summary>
/// <typeparam name="TKey">What a result is made of.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
internal sealed class Recall<TKey, TResult>
    where TKey : notnull
{
    private Dictionary<TKey, Entry> _entries = [];
    private int _turn;

    /// <summary>How many results this linking has asked for.</summary>
    public int Used { get; private set; }

    /// <summary>Looks a result up.</summary>
    /// <param name="key">What it is made of.</param>
    /// <param name="result">The result, if it was made before.</param>
    /// <returns>Whether it was.</returns>
    public bool TryGet(TKey key, out TResult result)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            result = default!;
            return false;
        }

        Use(entry);
        result = entry.Result;
        return true;
    }

    /// <summary>Keeps a result.</summary>
    /// <param name="key">What it is made of.</param>
    /// <param name="result">The result.</param>
    /// <returns>The result.</returns>
    public TResult Keep(TKey key, TResult result)
    {
        var entry = new Entry(result);
        _entries[key] = entry;
        Use(entry);
        return result;
    }

    /// <summary>Ends a linking.</summary>
    public void Turn()
    {
        if (_entries.Count > 2 * Used) _entries = _entries.Where(e => e.Value.Turn > _turn).ToDictionary(e => e.Key, e => e.Value);
        _turn++;
        Used = 0;
    }

    private void Use(Entry entry)
    {
        if (entry.Turn > _turn) return;
        entry.Turn = _turn + 1;
        Used++;
    }

    private sealed class Entry(TResult result)
    {
        public TResult Result { get; } = result;

        public int Turn { get; set; }
    }
}
