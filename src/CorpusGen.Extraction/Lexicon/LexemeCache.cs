using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The words met lately, each with its entry.</summary>
/// <remarks>
/// The table is of fixed size, so that no text can make it grow: a word stands at its place or at one of the next ones, and where
/// all are taken it drives another out. Entries are immutable and exchanged as a whole: many threads may read and write the table
/// without a lock.
/// </remarks>
internal static class LexemeCache
{
    private const int TableSize = 1 << 16;
    private const int Neighbours = 8;
    private const int LongestKept = 32;

    private static readonly Lexeme?[] Table = new Lexeme?[TableSize + Neighbours];

    /// <summary>The entry of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>One made before, or a new one.</returns>
    public static Lexeme Find(ReadOnlySpan<char> word) => Find(word, LexemeKey.Of(word));

    /// <summary>The entry of a word of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How many letters it has.</param>
    /// <returns>One made before, or a new one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lexeme Find(string text, int start, int length)
    {
        var key = LexemeKey.Of(text, start, length);

        // Most words are short, and stand at their own place.
        return key.IsWhole && Table[HomeOf(key)] is { } known && known.Key == key ? known : Find(text.AsSpan(start, length), key);
    }

    private static Lexeme Find(ReadOnlySpan<char> word, in LexemeKey key)
    {
        var home = HomeOf(key);
        return Table[home] is { } known && Is(known, word, key) ? known : FindBeside(home, word, key);
    }

    private static int HomeOf(in LexemeKey key) => (int)(key.Hash & (TableSize - 1));

    private static Lexeme FindBeside(int home, ReadOnlySpan<char> word, in LexemeKey key)
    {
        if (word.Length > LongestKept) return new Lexeme(word, key);
        for (var place = home; place < home + Neighbours; place++)
        {
            if (Table[place] is not { } known) return Table[place] = new Lexeme(word, key);
            if (Is(known, word, key)) return known;
        }

        return Table[home + (int)(key.Hash >> 16) % Neighbours] = new Lexeme(word, key);
    }

    private static bool Is(Lexeme known, ReadOnlySpan<char> word, in LexemeKey key) =>
        known.Key == key && (key.IsWhole || word.SequenceEqual(known.Word.AsSpan()));
}
