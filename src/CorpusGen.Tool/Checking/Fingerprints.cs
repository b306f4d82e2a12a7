using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Tool.Extraction;

namespace CorpusGen.Tool.Checking;

/// <summary>
/// Tells whether a diagnostic of one run is that of another. Lines move, so it is known by its kind, its document, the words at its
/// place and beside it, and which of several alike it is.
/// </summary>
internal sealed class Fingerprints
{
    private const int Beside = 40;

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic; those of one run in their order.</param>
    /// <returns>32 hexadecimal digits.</returns>
    public string Next(PlacedDiagnostic diagnostic)
    {
        var known = string.Join('\n', diagnostic.Rule.Id, diagnostic.Path, Context(diagnostic));
        var alike = _seen[known] = _seen.GetValueOrDefault(known) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{known}\n{alike}"));
        return Convert.ToHexString(hash.AsSpan(0, 16)).ToLowerInvariant();
    }

    private static string Context(PlacedDiagnostic diagnostic)
    {
        if (diagnostic.Document is not { Text: var text }) return "";
        var (start, end) = (diagnostic.Span.Start, Math.Min(diagnostic.Span.End, diagnostic.Span.Start + (2 * Beside)));
        var before = text.AsSpan(Math.Max(0, start - Beside)..start);
        var after = text.AsSpan(end..Math.Min(text.Length, end + Beside));
        var lineStart = before.LastIndexOfAny(LineEnds);
        var lineEnd = after.IndexOfAny(LineEnds);
        return $"{before[(lineStart + 1)..]}|{text.AsSpan(start..end)}|{(lineEnd < 0 ? after : after[..lineEnd])}";
    }
}
