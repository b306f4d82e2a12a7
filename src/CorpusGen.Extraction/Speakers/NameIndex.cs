using System;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The words by which a document calls its sources, letter case aside, each with those it can mean.</summary>
internal sealed class NameIndex
{
    private const int FirstSize = 32;

    private struct Entry
    {
        public Wording Word;
        public uint Hash;

        // The entry before it in the same bucket, and the bearers as a chain; all counted from 1, so that 0 is none.
        public int Next;
        public int FirstBearer;
        public int LastBearer;
        public int GivenTo;
        public int FathersNameOf;
    }

    private int[] _buckets = new int[FirstSize];
    private Entry[] _entries = new Entry[FirstSize];
    private Bearer[] _bearers = new Bearer[FirstSize];
    private int _entryCount;
    private int _bearerCount;

    /// <summary>Forgets the last document.</summary>
    public void Restart()
    {
        Array.Clear(_buckets, 0, _buckets.Length);
        Array.Clear(_entries, 0, _entryCount);
        (_entryCount, _bearerCount) = (0, 0);
    }

    /// <summary>The number of a word, or -1 where no name has had it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <summary>The number of a word; a new one where no name has had it.</summary>
    public int Add(Wording word)
    {
        var hash = Hash(word.Span);
        if (Find(word.Span, hash) is >= 0 and var known) return known;
        if (_entryCount == _entries.Length) Grow();
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries[_entryCount] = new Entry { Word = word, Hash = hash, Next = bucket };
        bucket = ++_entryCount;
        return _entryCount - 1;
    }

    /// <summary>The sources that bear a word, as their surname or as what they are, in the order in which they came to it.</summary>
    public Bearers BearersOf(int word) => new(_bearers, word < 0 ? 0 : _entries[word].FirstBearer);

    /// <summary>The source that has a word for its given name, or -1; the latest of several.</summary>
    public int GivenTo(int word) => word < 0 ? -1 : _entries[word].GivenTo - 1;

    /// <summary>The source that has a word for its father’s name, or -1; the latest of several.</summary>
    public int FathersNameOf(int word) => word < 0 ? -1 : _entries[word].FathersNameOf - 1;

    public void SetGivenName(int word, int source) => _entries[word].GivenTo = source + 1;

    public void SetFathersName(int word, int source) => _entries[word].FathersNameOf = source + 1;

    /// <summary>Notes that a source bears a word.</summary>
    public void AddBearer(int word, int source)
    {
        foreach (var bearer in BearersOf(word))
        {
            if (bearer == source) return;
        }

        if (_bearerCount == _bearers.Length) Array.Resize(ref _bearers, 2 * _bearerCount);
        _bearers[_bearerCount++] = new Bearer(source, 0);
        ref var entry = ref _entries[word];
        if (entry.LastBearer == 0) entry.FirstBearer = _bearerCount;
        else _bearers[entry.LastBearer - 1] = _bearers[entry.LastBearer - 1] with { Next = _bearerCount };
        entry.LastBearer = _bearerCount;
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var entry = _buckets[hash & (uint)(_buckets.Length - 1)]; entry > 0; entry = _entries[entry - 1].Next)
        {
            ref var known = ref _entries[entry - 1];
            if (known.Hash == hash && known.Word.Span.Equals(word, StringComparison.OrdinalIgnoreCase)) return entry - 1;
        }

        return -1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * _entryCount);
        _buckets = new int[_entries.Length];
        for (var i = 0; i < _entryCount; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (uint)(_buckets.Length - 1)];
            _entries[i].Next = bucket;
            bucket = i + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var letter in word)
        {
            var capital = letter is >= 'a' and <= 'z' ? letter & ~' ' : letter < 128 ? letter : char.ToUpperInvariant(letter);
            hash = unchecked((hash ^ (uint)capital) * 16777619);
        }

        return hash ^ (hash >> 15);
    }

    /// <summary>A source that bears a word, and the next one in the chain, counted from 1.</summary>
    internal readonly record struct Bearer(int Source, int Next);

    /// <summary>A chain of sources.</summary>
    internal struct Bearers(Bearer[] links, int first)
    {
        private int _next = first;

        /// <summary>The source the walk stands at.</summary>
        public int Current { get; private set; }

        /// <summary>The only source there is, or -1 where there is none or are several.</summary>
        public readonly int Only => _next > 0 && links[_next - 1].Next == 0 ? links[_next - 1].Source : -1;

        public readonly Bearers GetEnumerator() => this;

        /// <summary>Goes on to the next source.</summary>
        public bool MoveNext()
        {
            if (_next == 0) return false;
            (Current, _next) = links[_next - 1];
            return true;
        }
    }
}
