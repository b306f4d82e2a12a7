using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Extraction.Text;

/// <summary>Bytes to text. A guess at an encoding would shift spans and garble names, so there is none: UTF-8, or UTF-16 with
/// its byte order mark, to the letter, or a reason.</summary>
public static class DocumentDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a document.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <returns>The text, or why it is none; nothing is thrown.</returns>
    public static DecodedDocument Decode(byte[] bytes)
    {
        var (encoding, mark) = Recognise(bytes);
        if (encoding is null) return Problem("it is UTF-32; save it as UTF-8");
        if (ReferenceEquals(encoding, Utf8) && Array.IndexOf(bytes, (byte)0) is var zero and >= 0) return Binary(zero);

        string text;
        try
        {
            text = encoding.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException failure)
        {
            return Invalid(bytes, encoding, mark, failure);
        }

        if (text.IndexOf('\0') is var character and >= 0) return Binary(mark + (2 * character));
        return FindProblem(text) is { } reason ? Problem(reason) : new DecodedDocument(text, null);
    }

    /// <summary>Says why a text that something else has decoded is no document; the compiler decodes before a generator sees it.</summary>
    /// <param name="text">The text without byte order mark.</param>
    /// <returns>The reason, or null where it is a document.</returns>
    public static string? FindProblem(string text)
    {
        if (text.IndexOf('\0') is var character and >= 0) return Binary(character).Problem;
        return string.IsNullOrWhiteSpace(text) ? "it is empty" : null;
    }

    private static (Encoding? Encoding, int Mark) Recognise(byte[] bytes)
    {
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF)) return (Utf8, 3);
        if (StartsWith(bytes, 0xFF, 0xFE, 0, 0) || StartsWith(bytes, 0, 0, 0xFE, 0xFF)) return (null, 4);
        if (StartsWith(bytes, 0xFF, 0xFE)) return (LittleEndian, 2);
        return StartsWith(bytes, 0xFE, 0xFF) ? (BigEndian, 2) : (Utf8, 0);
    }

    // No spans here: the packing task compiles this file in and has no System.Memory beside it.
    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        for (var i = 0; i < mark.Length; i++)
        {
            if (i == bytes.Length || bytes[i] != mark[i]) return false;
        }

        return true;
    }

    private static DecodedDocument Invalid(byte[] bytes, Encoding encoding, int mark, DecoderFallbackException failure)
    {
        if (!ReferenceEquals(encoding, Utf8)) return Problem("it begins as UTF-16 but is not; save it as UTF-8");

        // The index counts from the first byte handed to the decoder; it is negative where the bad sequence began earlier.
        var offset = Math.Min(Math.Max(mark + failure.Index, 0), bytes.Length - 1);
        return Problem(string.Format(
            CultureInfo.InvariantCulture,
            "it is neither UTF-8 nor UTF-16 (byte 0x{0:X2} at offset {1}); save it as UTF-8",
            bytes[offset],
            offset));
    }

    private static DecodedDocument Binary(int offset) =>
        Problem(string.Format(CultureInfo.InvariantCulture, "it is binary (a zero byte at offset {0})", offset));

    private static DecodedDocument Problem(string reason) => new(null, reason);
}
