using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Documents;

/// <summary>Tells whether the compiler decoded a file as what it is.</summary>
/// <remarks>
/// The compiler puts U+FFFD for bytes it can't decode, or falls back to a code page of the machine's: names would come out
/// garbled, and differently elsewhere. A file may also really hold a U+FFFD; then its bytes are those of the text, which
/// the checksum shows, for it is taken of the bytes.
/// </remarks>
internal static class DecodingCheck
{
    private const string Problem = "it is neither UTF-8 nor UTF-16; save it as UTF-8";

    private static readonly int[] _codePages = [65001, 1200, 1201];

    /// <summary>Says why a text is not what its file holds.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <returns>The reason, or null.</returns>
    public static string? FindProblem(SourceText source)
    {
        // A text made in memory, a test's or an unsaved one of the editor's, has no encoding and no fault of decoding.
        if (source.Encoding is not { } encoding) return null;
        if (!_codePages.Contains(encoding.CodePage)) return Problem;
        var text = source.ToString();
        return text.IndexOf('\uFFFD') < 0 || HasBytesOf(source, encoding, text) ? null : Problem;
    }

    private static bool HasBytesOf(SourceText source, Encoding encoding, string text)
    {
        var bytes = encoding.GetBytes(text);
        var mark = new UnicodeEncoding(encoding.CodePage == 1201, byteOrderMark: true).GetPreamble();
        if (encoding.CodePage == 65001) mark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).GetPreamble();
        return HasChecksum(source, bytes) || HasChecksum(source, [.. mark, .. bytes]);
    }

    private static bool HasChecksum(SourceText source, byte[] bytes)
    {
#pragma warning disable CA5350 // The compiler's checksum, not a secret's.
        using HashAlgorithm algorithm = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha1 ? SHA1.Create() : SHA256.Create();
#pragma warning restore CA5350
        return source.GetChecksum().SequenceEqual(algorithm.ComputeHash(bytes));
    }
}
