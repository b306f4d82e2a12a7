#if NET
using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace CorpusGen.Extraction.Text;

/// <summary>Where runs of letters of the English alphabet end.</summary>
/// <remarks>
/// It looks at 64 places at once and keeps what it saw, a bit for each: a loop that ends with the word guesses wrong once for each,
/// and a word is too short to read a block for.
/// </remarks>
/// <param name="text">The text.</param>
internal struct LetterRuns(string text)
{
#if NET
    private const int BlockLength = 64;

    private ulong _letters;
    private int _start = -BlockLength;

    /// <summary>The first place behind a letter at which there is none.</summary>
    /// <param name="letter">The place of the letter.</param>
    public int EndFrom(int letter)
    {
        var offset = letter - _start;
        if ((uint)offset < BlockLength)
        {
            var end = letter + BitOperations.TrailingZeroCount(~(_letters >> offset));
            if (end < _start + BlockLength) return end;
        }

        return EndBehindBlock(letter);
    }

    private int EndBehindBlock(int i)
    {
        while (i + BlockLength <= text.Length)
        {
            (_start, _letters) = (i, LettersFrom(i));
            var count = BitOperations.TrailingZeroCount(~_letters);
            i += count;
            if (count < BlockLength) return i;
        }

        return EndOneByOne(i);
    }

    private readonly ulong LettersFrom(int start)
    {
        var places = MemoryMarshal.Cast<char, ushort>(text.AsSpan(start, BlockLength));
        return LettersOf(places) | ((ulong)LettersOf(places.Slice(BlockLength / 2)) << (BlockLength / 2));
    }

    private static uint LettersOf(ReadOnlySpan<ushort> places) => Vector256.Narrow(
        AreLetters(Vector256.Create(places)),
        AreLetters(Vector256.Create(places.Slice(Vector256<ushort>.Count)))).ExtractMostSignificantBits();

    // A small letter is its capital with the blank's bit set.
    private static Vector256<ushort> AreLetters(Vector256<ushort> places) => Vector256.LessThan(
        (places | Vector256.Create((ushort)' ')) - Vector256.Create((ushort)'a'),
        Vector256.Create((ushort)26));
#else
    /// <summary>The first place behind a letter at which there is none.</summary>
    /// <param name="letter">The place of the letter.</param>
    public readonly int EndFrom(int letter) => EndOneByOne(letter);
#endif

    private readonly int EndOneByOne(int i)
    {
        while (i < text.Length && Characters.IsPlainLetter(text[i])) i++;
        return i;
    }
}
