using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Tells nouns for one person from nouns for several.</summary>
internal static class PersonNumber
{
    /// <summary>Whether a noun means several people, or a body: captains, the board.</summary>
    public static bool IsSeveral(ReadOnlySpan<char> noun)
    {
        if (WordLists.PersonNouns.HasTag(noun, "plural") || WordLists.PersonNouns.HasTag(noun, "collective")) return true;
        if (WordLists.Titles.HasTag(noun, "plural")) return true;
        if (!NounPlurals.TryGetSingular(noun, out var one)) return false;
        return WordLists.Titles.Contains(one.AsSpan()) || WordLists.PersonNouns.Contains(one.AsSpan());
    }

    /// <summary>Whether a noun means one person who can be of a gender: no spokeswoman is “he”.</summary>
    public static bool IsOne(ReadOnlySpan<char> noun, Gender gender)
    {
        var other = gender == Gender.Male ? "female" : "male";
        if (WordLists.PersonNouns.HasTag(noun, "singular")) return !WordLists.PersonNouns.HasTag(noun, other);
        return WordLists.Titles.Contains(noun) && !WordLists.Titles.HasTag(noun, "plural") && !WordLists.Titles.HasTag(noun, other);
    }
}
