using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>
/// A list of words and phrases, read once from an embedded text file: one entry a line, a tab and a tag after it where it
/// has one, lines with '#' for people. Letter case, the shape of an apostrophe and the amount of white space don't count.
/// </summary>
/// <remarks>
/// The engine is loaded inside compilers, so a list is one string with a hash table of positions in it: no object for each
/// entry, and no allocation to look one up.
/// </remarks>
internal sealed class WordList : IEnumerable<string>
{
    private static readonly ConcurrentDictionary<string, Lazy<WordList>> Loaded = new(StringComparer.Ordinal);

    private readonly string _text;
    private readonly WordListEntry[] _entries;
    private readonly int[] _buckets;
    private readonly uint[] _hashes;
    private readonly string[] _tags;
    private readonly string?[] _words;

    private WordList(string text, List<WordListEntry> entries, List<string> tags)
    {
        _text = text;
        _entries = [.. entries];
        _tags = [.. tags];
        _words = new string?[_entries.Length];
        _buckets = new int[TableSize(_entries.Length)];
        _hashes = new uint[_buckets.Length];
        for (var i = 0; i < _entries.Length; i++) Insert(i);
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The different tags, as the list writes them; no tag is the first.</summary>
    public IReadOnlyList<string> Tags => _tags;

    /// <summary>Reads an embedded list, or hands out the one read before.</summary>
    /// <param name="fileName">The name of the file: titles.txt.</param>
    /// <returns>The list.</returns>
    public static WordList Load(string fileName) =>
        Loaded.GetOrAdd(fileName, static name => new Lazy<WordList>(() => Parse(ReadResource(name)))).Value;

    /// <summary>Makes a list of a text.</summary>
    /// <param name="text">The lines.</param>
    /// <returns>The list.</returns>
    public static WordList Parse(string text)
    {
        var entries = new List<WordListEntry>();
        var tags = new List<string> { string.Empty };
        var tagNumbers = new Dictionary<string, int>(StringComparer.Ordinal) { [string.Empty] = 0 };
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var stop = end > start && text[end - 1] == '\r' ? end - 1 : end;
            if (stop == start || text[start] == '#') continue;
            var tab = text.IndexOf('\t', start, stop - start);
            var tag = tab < 0 ? string.Empty : text.Substring(tab + 1, stop - tab - 1);
            if (!tagNumbers.TryGetValue(tag, out var number))
            {
                tagNumbers.Add(tag, number = tags.Count);
                tags.Add(tag);
            }

            entries.Add(new WordListEntry(start, (tab < 0 ? stop : tab) - start, number));
        }

        return new WordList(text, entries, tags);
    }

    /// <summary>Whether the word is an entry.</summary>
    /// <param name="word">A word or phrase.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>The tag of an entry.</summary>
    /// <param name="word">A word or phrase.</param>
    /// <param name="tag">The tag, empty where the entry has none or there is no entry.</param>
    /// <returns>True when the word is an entry.</returns>
    public bool TryGetTag(ReadOnlySpan<char> word, out string tag)
    {
        var entry = Find(word);
        tag = entry < 0 ? string.Empty : TagAt(entry);
        return entry >= 0;
    }

    /// <summary>Whether the word is an entry and one of its tags, which blanks separate, is this one.</summary>
    /// <param name="word">A word or phrase.</param>
    /// <param name="tag">One tag.</param>
    /// <returns>True when it is.</returns>
    public bool HasTag(ReadOnlySpan<char> word, string tag) => TryGetTag(word, out var tags) && TagSet.Contains(tags, tag.AsSpan());

    /// <summary>The number of an entry.</summary>
    /// <param name="word">A word or phrase.</param>
    /// <returns>Its position in the list, or -1.</returns>
    public int Find(ReadOnlySpan<char> word) => Find(word, FoldedReader.Hash(word));

    /// <summary>The number of an entry, for whom asks several lists for one word.</summary>
    /// <param name="word">A word or phrase.</param>
    /// <param name="hash">Its folded hash (<see cref="FoldedReader.Hash"/>).</param>
    /// <returns>Its position in the list, or -1.</returns>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = _buckets.Length - 1;
        for (var bucket = (int)(hash & (uint)mask); _buckets[bucket] != 0; bucket = (bucket + 1) & mask)
        {
            if (_hashes[bucket] != hash) continue;
            var entry = _buckets[bucket] - 1;
            if (FoldedReader.AreSame(Word(entry), word)) return entry;
        }

        return -1;
    }

    /// <summary>An entry as the list writes it; the same string each time.</summary>
    /// <param name="entry">Its position in the list.</param>
    /// <returns>The word or phrase.</returns>
    public string WordAt(int entry) => _words[entry] ??= _text.Substring(_entries[entry].Start, _entries[entry].Length);

    /// <summary>The tag of an entry, empty where it has none.</summary>
    /// <param name="entry">Its position in the list.</param>
    /// <returns>The tag.</returns>
    public string TagAt(int entry) => _tags[_entries[entry].Tag];

    /// <summary>The tag of an entry by its position in <see cref="Tags"/>.</summary>
    /// <param name="entry">Its position in the list.</param>
    /// <returns>The position of the tag.</returns>
    public int TagNumberAt(int entry) => _entries[entry].Tag;

    /// <summary>The entries as the list writes them, in its order.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<string> GetEnumerator()
    {
        for (var entry = 0; entry < Count; entry++) yield return WordAt(entry);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string ReadResource(string fileName)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(fileName)
            ?? throw new ArgumentException($"There is no word list {fileName}.", nameof(fileName));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // At most half full, so that a miss, the commonest answer, ends after a step or two.
    private static int TableSize(int count)
    {
        var size = 8;
        while (size < 2 * count) size *= 2;
        return size;
    }

    private ReadOnlySpan<char> Word(int entry) => _text.AsSpan(_entries[entry].Start, _entries[entry].Length);

    // Buckets hold the entry's number plus one; 0 is free. Of two equal entries the first one counts.
    private void Insert(int entry)
    {
        var mask = _buckets.Length - 1;
        var hash = FoldedReader.Hash(Word(entry));
        var bucket = (int)(hash & (uint)mask);
        while (_buckets[bucket] != 0) bucket = (bucket + 1) & mask;
        _buckets[bucket] = entry + 1;
        _hashes[bucket] = hash;
    }
}
