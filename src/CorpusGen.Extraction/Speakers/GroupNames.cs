using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Words that say where people come from or belong and so name nobody alone: “some Norwegians”, “one Democrat”.</summary>
internal static class GroupNames
{
    /// <summary>Whether the head of a name phrase is such a word; “Mr. English” and “Ben French” bear it as their name.</summary>
    public static bool IsGroup(SentenceSyntax syntax, NounPhrase phrase)
    {
        var head = syntax.TextAt(phrase.Head);
        if (!Contains(head)) return false;
        if (phrase.End - phrase.Start == 1) return IsPlural(head);
        var before = syntax.TextAt(phrase.Head - 1);
        if (NameReader.IsTitle(before) || WordLists.GivenNames.Contains(before)) return false;
        return IsPlural(head) || Contains(before) || syntax.WordAt(phrase.Start).Tag is Tag.Determiner or Tag.Number or Tag.Adjective;
    }

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        WordLists.GroupNames.Contains(word) || WordLists.Demonyms.Contains(word);

    /// <summary>Whether such a word means several people: Democrats.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 1 && word[word.Length - 1] == 's';
}
