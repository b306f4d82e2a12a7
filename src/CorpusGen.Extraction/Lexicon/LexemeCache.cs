using System;
using System.Runtime.InteropServices;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The words met lately, each with its entry.</summary>
/// <remarks>
/// The table is of fixed size, a newcomer taking the place of whom it meets there, so that no text can make it grow. Entries
/// are immutable and exchanged as a whole: many threads may read and write it without a lock.
/// </remarks>
internal static class LexemeCache
{
    private const int TableSize = 1 << 16;
    private const int LongestKept = 32;
    private const int BlockLength = 4;
    private const ulong FirstFactor = 0x9E3779B97F4A7C15;
    private const ulong LastFactor = 0xC2B2AE3D27D4EB4F;

    private static readonly Lexeme?[] Table = new Lexeme?[TableSize];

    /// <summary>The entry of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>One made before, or a new one.</returns>
    public static Lexeme Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept) return new Lexeme(word);
        ref var slot = ref Table[Hash(word) & (TableSize - 1)];
        if (slot is { } known && word.SequenceEqual(known.Word.AsSpan())) return known;
        return slot = new Lexeme(word);
    }

    /// <summary>Both ends of the word and its length: words that differ in the middle alone are few and only take turns.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        ulong hash = (uint)word.Length;
        if (word.Length >= BlockLength)
        {
            hash ^= Block(word) * FirstFactor;
            hash ^= Block(word.Slice(word.Length - BlockLength)) * LastFactor;
        }
        else
        {
            foreach (var letter in word) hash = (hash << 16) | letter;
            hash *= FirstFactor;
        }

        return (uint)(hash >> 32) ^ (uint)(hash >> 48);
    }

    private static ulong Block(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
}
