using System;
using System.Runtime.InteropServices;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>
/// Both ends of a word and its length: of a word of up to eight letters that is all of it, and of the longer ones few differ
/// in the middle alone.
/// </summary>
/// <param name="Head">The first four letters, the first of them lowest; 0 where a shorter word has none.</param>
/// <param name="Tail">The fifth to eighth letter, of a longer word the last four.</param>
/// <param name="Length">How many letters there are.</param>
internal readonly record struct LexemeKey(ulong Head, ulong Tail, int Length)
{
    private const int BlockLength = 4;
    private const int LetterBits = 16;
    private const ulong HeadFactor = 0x9E3779B97F4A7C15;
    private const ulong TailFactor = 0xC2B2AE3D27D4EB4F;

    /// <summary>By the length of a word of up to eight letters, those of the first and of the second block that are its own.</summary>
    private static readonly ulong[] HeadMasks = Masks(0), TailMasks = Masks(BlockLength);

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
        if (word.Length > 2 * BlockLength) return new(Block(word, 0), Block(word, word.Length - BlockLength), word.Length);
        if (word.Length > BlockLength)
        {
            // The last four letters without those that the first block has.
            var shared = (2 * BlockLength) - word.Length;
            return new(Block(word, 0), Block(word, word.Length - BlockLength) >> (shared * LetterBits), word.Length);
        }

        var head = 0UL;
        for (var i = word.Length - 1; i >= 0; i--) head = (head << LetterBits) | word[i];
        return new(head, 0, word.Length);
    }

    /// <summary>The key of a word of a text: it asks how long the word is only once, as a processor likes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How many letters it has.</param>
    /// <returns>Its key.</returns>
    public static LexemeKey Of(string text, int start, int length)
    {
        if (length > 2 * BlockLength || start + (2 * BlockLength) > text.Length) return Of(text.AsSpan(start, length));
        var letters = text.AsSpan(start, 2 * BlockLength);
        return new(Block(letters, 0) & HeadMasks[length], Block(letters, BlockLength) & TailMasks[length], length);
    }

    // Letters as numbers, whichever end of a number a processor stores first.
    private static ulong Block(ReadOnlySpan<char> letters, int start)
    {
        var block = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters.Slice(start, BlockLength)));
        return BitConverter.IsLittleEndian ? block : (block >> 48) | ((block >> 16) & 0xFFFF0000) | ((block << 16) & 0xFFFF00000000) | (block << 48);
    }

    private static ulong[] Masks(int before)
    {
        var masks = new ulong[(2 * BlockLength) + 1];
        for (var length = 0; length < masks.Length; length++)
        {
            var letters = Math.Min(BlockLength, Math.Max(0, length - before));
            masks[length] = letters == BlockLength ? ulong.MaxValue : (1UL << (letters * LetterBits)) - 1;
        }

        return masks;
    }
}
