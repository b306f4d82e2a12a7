using System;
using System.Runtime.CompilerServices;
#if NET
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

#if NET
    /// <summary>How many places <see cref="OpeningCapitals"/> looks at.</summary>
    public const int OpeningsAtOnce = 16;

    /// <summary>Where capitals of the English alphabet stand behind a blank or full stop: a bit for each of sixteen places, the first lowest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first place, which is not the first of the text; it has to have all sixteen.</param>
    public static uint OpeningCapitals(string text, int start)
    {
        var letters = MemoryMarshal.Cast<char, ushort>(text.AsSpan(start - 1, OpeningsAtOnce + 1));
        var before = Vector256.Create(letters);
        var capitals = Vector256.LessThan(Vector256.Create(letters.Slice(1)) - Vector256.Create((ushort)'A'), Vector256.Create((ushort)26));
        var gaps = Vector256.Equals(before, Vector256.Create((ushort)' ')) | Vector256.Equals(before, Vector256.Create((ushort)'.'));
        return (capitals & gaps).ExtractMostSignificantBits();
    }
#endif

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
