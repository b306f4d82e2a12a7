using System;
using System.Runtime.InteropServices;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What the lists say of one word, looked up once and kept: a few thousand words make up most of any text.</summary>
/// <remarks>
/// The table is of fixed size, a newcomer taking the place of whom it meets there, so that no text can make it grow. Entries
/// are immutable and exchanged as a whole: many threads may read and write it without a lock.
/// </remarks>
internal sealed class Lexeme
{
    private const int TableSize = 1 << 16;
    private const int LongestKept = 32;
    private const int BlockLength = 4;
    private const ulong FirstFactor = 0x9E3779B97F4A7C15;
    private const ulong LastFactor = 0xC2B2AE3D27D4EB4F;

    private static readonly Lexeme?[] Table = new Lexeme?[TableSize];

    private readonly string _lemma;
    private readonly VerbForm _forms;
    private readonly bool _isVerb;

    private Lexeme(ReadOnlySpan<char> word)
    {
        Word = word.ToString();
        FoldedHash = FoldedReader.Hash(word);
        FunctionTags = WordLists.FunctionWords.TryGetTag(word, out var function) ? function : null;
        Classes = WordLists.WordClasses.TryGetTag(word, out var classes) ? classes : null;
        _isVerb = VerbLemmas.TryGetLemma(word, out _lemma, out _forms);
        IsPlural = NounPlurals.TryGetSingular(word, out _);
        IsSurnameParticle = WordLists.SurnameParticles.Contains(word);
    }

    /// <summary>The word as written.</summary>
    public string Word { get; }

    /// <summary>A hash that leaves letter case and accents out.</summary>
    public uint FoldedHash { get; }

    /// <summary>The kinds of grammar word it can be, or null where it is none.</summary>
    public string? FunctionTags { get; }

    /// <summary>Whether it is a grammar word.</summary>
    public bool IsFunctionWord => FunctionTags is not null;

    /// <summary>The letters of the classes it can be, the commonest first, or null where the list lacks it.</summary>
    public string? Classes { get; }

    /// <summary>Whether it is among the commonest nouns, verbs, adjectives and adverbs.</summary>
    public bool IsCommonWord => Classes is not null;

    /// <summary>Whether it can be the plural of a noun.</summary>
    public bool IsPlural { get; }

    /// <summary>Whether surnames have it as a small word.</summary>
    public bool IsSurnameParticle { get; }

    /// <summary>What the lists say of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>The entry.</returns>
    public static Lexeme Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept) return new Lexeme(word);
        ref var slot = ref Table[Hash(word) & (TableSize - 1)];
        if (slot is { } known && word.SequenceEqual(known.Word.AsSpan())) return known;
        return slot = new Lexeme(word);
    }

    /// <summary>The verb it can be a form of.</summary>
    /// <param name="lemma">The base form, empty where it is no verb.</param>
    /// <param name="forms">The forms it can be.</param>
    /// <returns>True when it can be a verb.</returns>
    public bool TryGetLemma(out string lemma, out VerbForm forms)
    {
        lemma = _lemma;
        forms = _forms;
        return _isVerb;
    }

    /// <summary>Both ends of the word and its length: words that differ in the middle alone are few and only take turns.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        ulong hash = (uint)word.Length;
        if (word.Length >= BlockLength)
        {
            hash ^= Block(word) * FirstFactor;
            hash ^= Block(word.Slice(word.Length - BlockLength)) * LastFactor;
        }
        else
        {
            foreach (var letter in word) hash = (hash << 16) | letter;
            hash *= FirstFactor;
        }

        return (uint)(hash >> 32) ^ (uint)(hash >> 48);
    }

    private static ulong Block(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
}
