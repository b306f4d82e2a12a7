using System.Runtime.CompilerServices;

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
