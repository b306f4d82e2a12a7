using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The words met lately, each with its entry.</summary>
/// <remarks>
/// The table is of fixed size, so that no text can make it grow: two words may stand at a place, and of three the one met first
/// goes. Entries are immutable and exchanged as a whole: many threads may read and write the table without a lock.
/// </remarks>
internal static class LexemeCache
{
    private const int Places = 1 << 15;
    private const int LongestKept = 32;

    private static readonly Lexeme?[] Table = new Lexeme?[2 * Places];

    /// <summary>The entry of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>One made before, or a new one.</returns>
    public static Lexeme Find(ReadOnlySpan<char> word)
    {
        var key = LexemeKey.Of(word);
        if (word.Length > LongestKept) return new Lexeme(word, key);
        var place = 2 * (int)(key.Hash & (Places - 1));
        if (Table[place] is { } first && IsOf(first, key, word)) return first;
        if (Table[place + 1] is { } second && IsOf(second, key, word)) return second;
        Table[place + 1] = Table[place];
        return Table[place] = new Lexeme(word, key);
    }

    private static bool IsOf(Lexeme lexeme, LexemeKey key, ReadOnlySpan<char> word) =>
        lexeme.Key == key && (key.IsWhole || word.SequenceEqual(lexeme.Word.AsSpan()));
}
