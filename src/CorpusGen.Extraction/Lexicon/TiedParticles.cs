using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Small words that a hyphen or an apostrophe ties to the surname they begin: al-Masri, d’Arcy.</summary>
internal static class TiedParticles
{
    private const int LongestWithMark = 6;

    /// <summary>Whether a word is a surname with a small word tied to its front.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>True for al-Masri and Al-Masri, not for all-American.</returns>
    public static bool Opens(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length - 1 && i < LongestWithMark; i++)
        {
            if (word[i] is not ('-' or '\'' or '’')) continue;
            return char.IsUpper(word[i + 1]) && WordLists.SurnameParticles.Contains(word.Slice(0, i + 1));
        }

        return false;
    }
}
