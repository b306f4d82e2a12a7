using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The endings of nouns for those who do something: neurosurgeon, pollster, musician.</summary>
internal static class DoerEndings
{
    private static readonly string[] Endings = ["ist", "er", "or", "ian", "eon", "man", "woman", "person"];

    /// <summary>Whether a noun has such an ending, and something before it.</summary>
    /// <param name="noun">The noun.</param>
    /// <returns>True for pollster, not for her.</returns>
    public static bool Has(ReadOnlySpan<char> noun)
    {
        foreach (var ending in Endings)
        {
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
