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
        if (!Contains(syntax.LexemeAt(phrase.Head))) return false;
        var isPlural = IsPlural(syntax.TextAt(phrase.Head));
        if (phrase.End - phrase.Start == 1) return isPlural;
        var before = syntax.LexemeAt(phrase.Head - 1);
        if (before.IsTitle || before.Is(WordFacts.GivenName)) return false;
        return isPlural || Contains(before) || syntax.TagAt(phrase.Start) is Tag.Determiner or Tag.Number or Tag.Adjective;
    }

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(Lexeme word) => word.Is(WordFacts.GroupName | WordFacts.Demonym);

    /// <summary>Whether a word, or a name of several, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        WordLists.GroupNames.Contains(word) || WordLists.Demonyms.Contains(word);

    /// <summary>Whether such a word means several people: Democrats.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 1 && word[word.Length - 1] == 's';
}
