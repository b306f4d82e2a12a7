using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Tells words of a headline, where all have capitals, from given names: “Icon Mara Lind”, “Applauds Mara Lind”.</summary>
internal static class StrayWords
{
    /// <summary>Whether a form is a full name with words before it that are no part of it.</summary>
    /// <param name="name">The full name.</param>
    /// <param name="form">The longer form.</param>
    public static bool AreBefore(ReadOnlySpan<char> name, ReadOnlySpan<char> form)
    {
        var space = name.IndexOf(' ');
        var before = form.Length - name.Length - 1;
        if (space < 0 || before < 1 || form[before] != ' ' || !form.EndsWith(name)) return false;
        var first = form.Slice(0, form.IndexOf(' '));
        if (first[first.Length - 1] == '.' || WordLists.GivenNames.Contains(first)) return false;
        if (WordLists.SurnameParticles.Contains(name.Slice(0, space))) return false;
        return WordLists.GivenNames.Contains(name.Slice(0, space)) || WordClassLexicon.Find(first) != WordClass.None || RoleKinds.IsPublic(first);
    }

    /// <summary>“Captains want Lind”: whether a word inside is written small and no “van” or “de”.</summary>
    public static bool AreInside(string form)
    {
        for (int start = 0, end; start < form.Length; start = end + 1)
        {
            end = form.IndexOf(' ', start);
            if (end < 0) return false;
            var word = form.AsSpan(start, end - start);
            if (word.Length > 0 && char.IsLower(word[0]) && !WordLists.SurnameParticles.Contains(word)) return true;
        }

        return false;
    }
}
