using System;
using System.Runtime.InteropServices;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>
/// Both ends of a word and its length: of a word of up to eight letters that is all of it, and of the longer ones few differ
/// in the middle alone.
/// </summary>
/// <param name="Head">The first four letters, or all of a shorter word.</param>
/// <param name="Tail">The last four letters; nothing of a shorter word.</param>
/// <param name="Length">How many letters there are.</param>
internal readonly record struct LexemeKey(ulong Head, ulong Tail, int Length)
{
    private const int BlockLength = 4;
    private const ulong HeadFactor = 0x9E3779B97F4A7C15;
    private const ulong TailFactor = 0xC2B2AE3D27D4EB4F;

    /// <summary>Whether no other word has this key.</summary>
    public bool IsWhole => Length <= 2 * BlockLength;

    /// <summary>A number for a table's place.</summary>
    public uint Hash
    {
        get
        {
            var hash = (Head * HeadFactor) ^ (Tail * TailFactor) ^ (uint)Length;
            return (uint)(hash >> 32) ^ (uint)(hash >> 48);
        }
    }

    /// <summary>The key of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>Its key.</returns>
    public static LexemeKey Of(ReadOnlySpan<char> word)
    {
        if (word.Length >= BlockLength) return new(Block(word), Block(word.Slice(word.Length - BlockLength)), word.Length);
        if (word.Length == 0) return default;

        // Of three letters at most these are all; a loop over so few would be the slower part of it.
        ulong first = word[0], middle = word[word.Length / 2], last = word[word.Length - 1];
        return new((first << 32) | (middle << 16) | last, 0, word.Length);
    }

    private static ulong Block(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
}
