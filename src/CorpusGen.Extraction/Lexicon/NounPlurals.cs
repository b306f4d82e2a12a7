using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The singulars of English plurals: voters -> voter, allies -> ally, women -> woman.</summary>
internal static class NounPlurals
{
    private const int LongestForm = 32;

    /// <summary>The singular of a word that can be a plural.</summary>
    /// <param name="word">The word, in any letter case.</param>
    /// <param name="singular">The singular in lower case, empty where there is none.</param>
    /// <returns>True when the word is the plural of a known noun.</returns>
    public static bool TryGetSingular(ReadOnlySpan<char> word, out string singular)
    {
        singular = string.Empty;
        if (word.Length is < 3 or > LongestForm) return false;
        if (WordLists.IrregularPlurals.TryGetTag(word, out singular)) return true;
        if (word[word.Length - 1] is not ('s' or 'S')) return false;
        var noun = FindNoun(word.Slice(0, word.Length - 1));
        if (noun < 0 && word.EndsWith("es".AsSpan(), StringComparison.OrdinalIgnoreCase)) noun = FindWithoutEs(word);
        if (noun < 0) return false;
        singular = WordLists.WordClasses.WordAt(noun);
        return true;
    }

    // houses -> house was found before this; classes -> class, and allies -> ally, movies being found before as well.
    private static int FindWithoutEs(ReadOnlySpan<char> word)
    {
        var noun = FindNoun(word.Slice(0, word.Length - 2));
        if (noun >= 0 || !word.EndsWith("ies".AsSpan(), StringComparison.OrdinalIgnoreCase)) return noun;
        Span<char> buffer = stackalloc char[LongestForm];
        var stem = word.Slice(0, word.Length - 3);
        stem.CopyTo(buffer);
        buffer[stem.Length] = 'y';
        return FindNoun(buffer.Slice(0, stem.Length + 1));
    }

    private static int FindNoun(ReadOnlySpan<char> word)
    {
        var entry = WordLists.WordClasses.Find(word);
        return entry >= 0 && WordLists.WordClasses.TagAt(entry).AsSpan().IndexOf('n') >= 0 ? entry : -1;
    }
}
