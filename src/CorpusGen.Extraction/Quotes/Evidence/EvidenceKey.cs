using System;
using System.Runtime.InteropServices;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// A piece of evidence as a number: a hash of its name and its terms. Evidence is weighed for every candidate of every
/// quotation; no string is built for it, and four characters are taken at a time.
/// </summary>
internal static class EvidenceKey
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Factor = 0xD6E8FEB86659FD93;

    /// <summary>The key of a piece as the tables write it: name and terms with blanks between them.</summary>
    public static ulong Of(string text)
    {
        var key = Seed;
        foreach (var part in text.Split(' ')) key = Add(key, part.AsSpan());
        return key;
    }

    /// <summary>The key of a name and its terms, those that are not empty; all in lower case and without blanks.</summary>
    public static ulong Of(string name, ReadOnlySpan<char> first, string second, string third)
    {
        var key = Add(Seed, name.AsSpan());
        if (first.Length > 0) key = Add(key, first);
        if (second.Length > 0) key = Add(key, second.AsSpan());
        return third.Length > 0 ? Add(key, third.AsSpan()) : key;
    }

    private static ulong Add(ulong key, ReadOnlySpan<char> part)
    {
        var hash = (ulong)part.Length;
        var blocks = MemoryMarshal.Cast<char, ulong>(part);
        foreach (var block in blocks) hash = Mix(hash, block);
        var rest = 0UL;
        for (var i = blocks.Length * 4; i < part.Length; i++) rest = (rest << 16) | part[i];
        return Mix(key, Mix(hash, rest));
    }

    private static ulong Mix(ulong hash, ulong block)
    {
        hash = (hash ^ block) * Factor;
        return hash ^ (hash >> 29);
    }
}
