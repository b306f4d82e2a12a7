using System;
using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace CorpusGen.Extraction.Text;

/// <summary>Classes of characters that news text mixes freely: spaces, dashes, apostrophes.</summary>
internal static class Characters
{
    /// <summary>White space, and the marks of zero width and direction that web pages leave behind.</summary>
    public static bool IsSpace(char c) =>
        char.IsWhiteSpace(c)
        || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>A letter of the English alphabet: what nearly every character is.</summary>
    /// <remarks>A small letter is its capital with the blank's bit set: one comparison instead of four.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlainLetter(char c) => (uint)((c | ' ') - 'a') <= 'z' - 'a';

    /// <summary>How many letters of the English alphabet a stretch begins with.</summary>
    public static int CountPlainLetters(ReadOnlySpan<char> rest)
    {
        var count = 0;
#if NET
        // Sixteen at once: a loop that ends with the word guesses wrong once for each.
        var letters = MemoryMarshal.Cast<char, ushort>(rest);
        while (letters.Length - count >= Vector256<ushort>.Count)
        {
            var small = Vector256.Create(letters.Slice(count)) | Vector256.Create((ushort)' ');
            var places = Vector256.LessThan(small - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26)).ExtractMostSignificantBits();
            if (places != ushort.MaxValue) return count + BitOperations.TrailingZeroCount(~places);
            count += Vector256<ushort>.Count;
        }
#endif
        while (count < rest.Length && IsPlainLetter(rest[count])) count++;
        return count;
    }

    /// <summary>The first capital of the English alphabet from a place on, or -1.</summary>
    public static int IndexOfCapital(string text, int start)
    {
#if NET
        var index = text.AsSpan(start).IndexOfAnyInRange('A', 'Z');
        return index < 0 ? -1 : start + index;
#else
        while (start < text.Length && text[start] is < 'A' or > 'Z') start++;
        return start < text.Length ? start : -1;
#endif
    }

    /// <summary>What ends a line.</summary>
    public static char[] LineEnds { get; } = ['\n', '\r', '\u2028', '\u2029'];

    public static bool IsDash(char c) => c is '-' or '−' or (>= '\u2010' and <= '\u2015');

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    /// <summary>A mark that ends a sentence.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>A quotation mark of any style, apostrophes included.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‛' or '\'' or '`';
}
