using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What a word can be, by itself, without its sentence: listed words, plurals of nouns and forms of verbs.</summary>
internal static class WordClassLexicon
{
    /// <summary>All classes a word can have.</summary>
    /// <param name="word">The word, in any letter case.</param>
    /// <returns>The classes, or none for an unknown word.</returns>
    public static WordClass Find(ReadOnlySpan<char> word)
    {
        var classes = WordLists.FunctionWords.Contains(word) ? WordClass.Grammar : WordClass.None;
        classes |= FindListed(word, out _);
        if (NounPlurals.TryGetSingular(word, out _)) classes |= WordClass.Noun;
        if (VerbLemmas.TryGetLemma(word, out _, out _)) classes |= WordClass.Verb;
        return classes;
    }

    /// <summary>The classes that the list of the commonest words gives a word, without a look at its ending.</summary>
    /// <param name="word">The word, in any letter case.</param>
    /// <param name="first">The commonest of them.</param>
    /// <returns>The classes, or none where the list lacks the word.</returns>
    public static WordClass FindListed(ReadOnlySpan<char> word, out WordClass first)
    {
        var classes = first = WordClass.None;
        if (!WordLists.WordClasses.TryGetTag(word, out var letters)) return classes;
        first = Read(letters[0]);
        foreach (var letter in letters) classes |= Read(letter);
        return classes;
    }

    /// <summary>The class a word has most often: report is a verb before it is a noun. A past is a verb.</summary>
    /// <param name="word">The word, in any letter case.</param>
    /// <returns>One class, or none for an unknown word.</returns>
    public static WordClass FindCommonest(ReadOnlySpan<char> word)
    {
        if (WordLists.FunctionWords.Contains(word)) return WordClass.Grammar;
        if (IrregularVerbs.TryGetLemma(word, out _, out var irregular) && (irregular & VerbForm.Base) == 0) return WordClass.Verb;
        if (WordLists.WordClasses.TryGetTag(word, out var letters)) return Read(letters[0]);
        var isPlural = NounPlurals.TryGetSingular(word, out _);
        if (!VerbLemmas.TryGetLemma(word, out var lemma, out var form)) return isPlural ? WordClass.Noun : WordClass.None;

        // says and reports are what say and report are: a form in -s can be a noun's or a verb's.
        if (!isPlural || form != VerbForm.ThirdPerson) return WordClass.Verb;
        return WordLists.WordClasses.TryGetTag(lemma.AsSpan(), out letters) ? Read(letters[0]) : WordClass.Verb;
    }

    private static WordClass Read(char letter) => letter switch
    {
        'n' => WordClass.Noun,
        'v' => WordClass.Verb,
        'a' => WordClass.Adjective,
        'r' => WordClass.Adverb,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No class of words has this letter."),
    };
}
