using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Tells surnames from full names.</summary>
internal static class Surnames
{
    /// <summary>
    /// Whether a name is a surname alone: Brandt, van Dijk, Le Roux. Some small words are given names as well: Ben Marsh has
    /// one, Van der Meer, at the head of a sentence, has none.
    /// </summary>
    /// <param name="words">The name's words as written.</param>
    /// <returns>False where a given name or an initial comes first.</returns>
    public static bool IsAlone(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (!WordLists.SurnameParticles.Contains(words[i].AsSpan())) return false;
        }

        return words.Count != 2 || char.IsLower(words[0][0]) || !WordLists.GivenNames.Contains(words[0].AsSpan());
    }

    /// <summary>Whether a name can be short for another one that has the last word with it.</summary>
    /// <param name="words">The name’s words as written.</param>
    /// <param name="full">The other name’s words.</param>
    /// <returns>True for a surname alone, and for the end of the other name: Mac Ruairi of Una Mac Ruairi.</returns>
    public static bool IsShortFor(string[] words, string[] full) =>
        IsAlone(words) || (words.Length < full.Length && full.AsSpan(full.Length - words.Length).SequenceEqual(words));
}
