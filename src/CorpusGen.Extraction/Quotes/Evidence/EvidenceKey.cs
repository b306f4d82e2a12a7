using System;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// A piece of evidence as a number: the FNV-1a hash of its name and terms with blanks between them. Evidence is weighed for
/// every candidate of every quotation; no string is built for it.
/// </summary>
internal static class EvidenceKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string text) => Append(Basis, text.AsSpan());

    public static ulong Of(string name, ReadOnlySpan<char> first, string second, string third)
    {
        var hash = Append(Basis, name.AsSpan());
        if (first.Length > 0) hash = AppendTerm(hash, first);
        if (second.Length > 0) hash = AppendTerm(hash, second.AsSpan());
        return third.Length > 0 ? AppendTerm(hash, third.AsSpan()) : hash;
    }

    private static ulong AppendTerm(ulong hash, ReadOnlySpan<char> term) => Append((hash ^ ' ') * Prime, term);

    private static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = (hash ^ Fold(c)) * Prime;
        return hash;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
}
