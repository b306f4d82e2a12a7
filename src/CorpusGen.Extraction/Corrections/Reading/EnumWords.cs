using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>The members of an enum as corrections write them: in lower case.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Members = (T[])typeof(T).GetEnumValues();

    /// <summary>The words, in the order of the members.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Members.Select(m => m.ToString().ToLowerInvariant())];

    /// <summary>The member of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="member">The member.</param>
    /// <returns>False where no member is written so.</returns>
    public static bool TryRead(string word, out T member)
    {
        var position = Array.IndexOf([.. All], word);
        member = position < 0 ? default : Members[position];
        return position >= 0;
    }
}
