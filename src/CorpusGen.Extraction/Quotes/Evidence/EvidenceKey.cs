using System;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>A piece of evidence as a number: a hash of its name and its terms, made of theirs.</summary>
internal static class EvidenceKey
{
    private const ulong Seed = 0xCBF29CE484222325;
    private const ulong Factor = 0x100000001B3;
    private const ulong TermFactor = 0xD6E8FEB86659FD93;

    /// <summary>The key of a piece as the tables write it: name and terms with blanks between them.</summary>
    public static ulong Of(string text)
    {
        var key = 0UL;
        foreach (var part in text.Split(' ')) key = With(key, HashOf(part.AsSpan()));
        return key;
    }

    public static ulong Of(Term name, Term first) => With(name.Hash, first.Hash);

    public static ulong Of(Term name, Term first, Term second) => With(Of(name, first), second.Hash);

    public static ulong Of(Term name, Term first, Term second, Term third) => With(Of(name, first, second), third.Hash);

    /// <summary>The key of a piece that has another term.</summary>
    public static ulong With(ulong key, ulong term) => (key * TermFactor) + term;

    /// <summary>The hash of a term that is a word of the text (FNV-1a): of its letters as <see cref="Fold(char)"/> has them.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word) => HashOf(word, Seed);

    /// <summary>The hash of a term of two parts, from that of the first.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word, ulong hash)
    {
        foreach (var letter in word) hash = (hash ^ Fold(letter)) * Factor;
        return hash;
    }

    /// <summary>A word as evidence has it: letter case and the shape of an apostrophe don't count, a blank is a hyphen.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return string.Empty;
        var letters = word.ToArray();
        for (var i = 0; i < letters.Length; i++) letters[i] = Fold(letters[i]);
        return new string(letters);
    }

    private static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter,
        >= 'A' and <= 'Z' => (char)(letter | ' '),
        '’' => '\'',
        _ => char.IsWhiteSpace(letter) ? '-' : char.ToLowerInvariant(letter),
    };
}
