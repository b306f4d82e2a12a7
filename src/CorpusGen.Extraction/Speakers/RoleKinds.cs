using System;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Speakers;

/// <summary>What nouns for people have to do with one another.</summary>
internal static class RoleKinds
{
    /// <summary>Whether two nouns can mean one person: the lawyer, the attorney.</summary>
    public static bool AreKin(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.OrdinalIgnoreCase)) return true;
        return WordLists.RoleKinds.TryGetTag(one.AsSpan(), out var groups) && WordLists.RoleKinds.TryGetTag(other.AsSpan(), out var others)
            && TagSet.Share(groups, others, except: "public office");
    }

    /// <summary>Whether a noun means several people of a role: senators, economists.</summary>
    public static bool IsPluralRole(Lexeme noun) =>
        noun.IsPlural && (noun.IsPluralOf(WordFacts.Title | WordFacts.SingularPerson) || Lexeme.Of(noun.Singular.AsSpan()).IsDoer);

    /// <summary>Whether a noun is used for somebody the article has named: the billionaire.</summary>
    public static bool IsPublic(ReadOnlySpan<char> noun) => Lexeme.Of(noun).Is(WordFacts.PublicRole);

    /// <summary>Whether a noun is an office that excludes others: governor.</summary>
    public static bool IsOffice(ReadOnlySpan<char> noun) => Lexeme.Of(noun).Is(WordFacts.Office);

    /// <summary>Whether a noun tells how somebody is related: wife, brother.</summary>
    public static bool IsKinship(ReadOnlySpan<char> noun) => Lexeme.Of(noun).Is(WordFacts.Kinship);

    /// <summary>Whether a noun has an ending for those who do something: neurosurgeon, pollster, musician.</summary>
    public static bool LooksLikeRole(ReadOnlySpan<char> noun) => Lexeme.Of(noun).IsDoer;
}
