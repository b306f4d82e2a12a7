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
        if (TryFindNoun(word.Slice(0, word.Length - 1), out singular)) return true;
        return word.EndsWith("es".AsSpan(), StringComparison.OrdinalIgnoreCase) && TryFindWithoutEs(word, out singular);
    }

    // houses -> house and movies -> movie were found before this; what is left are classes -> class and allies -> ally.
    private static bool TryFindWithoutEs(ReadOnlySpan<char> word, out string singular)
    {
        if (TryFindNoun(word.Slice(0, word.Length - 2), out singular)) return true;
        if (!word.EndsWith("ies".AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        Span<char> buffer = stackalloc char[LongestForm];
        var stem = word.Slice(0, word.Length - 3);
        stem.CopyTo(buffer);
        buffer[stem.Length] = 'y';
        return TryFindNoun(buffer.Slice(0, stem.Length + 1), out singular);
    }

    // The roles of people are nouns too, and many are too new or too special for the common words: pollster, livestreamer.
    private static bool TryFindNoun(ReadOnlySpan<char> word, out string noun)
    {
        noun = string.Empty;
        var entry = WordLists.WordClasses.Find(word);
        if (entry >= 0 && WordLists.WordClasses.TagAt(entry).AsSpan().IndexOf('n') >= 0)
        {
            noun = WordLists.WordClasses.WordAt(entry);
            return true;
        }

        entry = WordLists.Titles.Find(word);
        if (entry < 0 || !IsNoun(WordLists.Titles.TagAt(entry))) return false;
        noun = WordLists.Titles.WordAt(entry);
        return true;
    }

    private static bool IsNoun(string tags) => TagSet.Contains(tags, "role".AsSpan()) || TagSet.Contains(tags, "title".AsSpan());
}
