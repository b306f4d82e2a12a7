using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>
/// Reduces the forms and spellings of a word to one: allows, allowed; children, child; organised, organized; four, 4. A
/// suffix rule stands behind the lists, since nouns have none: a wrong stem only matters where two versions differ by exactly
/// these two words.
/// </summary>
internal static class WordStem
{
    private static readonly WordList SayingWords = WordList.Load("saying-words.txt");
    private static readonly WordList IrregularPlurals = WordList.Load("irregular-plurals.txt");
    private static readonly WordList SpellingVariants = WordList.Load("spelling-variants.txt");

    /// <summary>What the list of grammar words says of a word.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The tag, empty for a content word.</returns>
    public static string TagOf(string word) => SayingWords.TryGetTag(word.AsSpan(), out var tag) ? tag : string.Empty;

    /// <summary>The class of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">What the list says of it.</param>
    /// <returns>The class.</returns>
    public static WordRole RoleOf(string word, string tag) => tag switch
    {
        "" => HasDigit(word) ? WordRole.Number : WordRole.Content,
        "article" => WordRole.Article,
        "auxiliary" => WordRole.Auxiliary,
        "connective" => WordRole.Connective,
        "function" => WordRole.Function,
        "function sense" => WordRole.Sense,
        "modal" => WordRole.Modal,
        "negator" => WordRole.Negator,
        "quantifier" => WordRole.Quantifier,
        _ => WordRole.Number,
    };

    /// <summary>What the forms of a word have in common.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">What the list says of it.</param>
    /// <returns>The stem; not always a word.</returns>
    public static string Of(string word, string tag)
    {
        if (tag.StartsWith("number ", StringComparison.Ordinal)) return tag.Substring("number ".Length);
        if (HasDigit(word)) return word;
        if (tag == "article") return "the";
        if (tag.Length > 0 && tag != "auxiliary") return word;
        return WithoutEnding(AmericanSpelling(BaseForm(word)));
    }

    private static string BaseForm(string word)
    {
        if (SpellingVariants.TryGetTag(word.AsSpan(), out var other)) return other;
        if (IrregularPlurals.TryGetTag(word.AsSpan(), out var singular)) return singular;
        return VerbLemmas.TryGetLemma(word.AsSpan(), out var lemma, out _) ? lemma : word;
    }

    private static bool HasDigit(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsDigit(letter)) return true;
        }

        return false;
    }

    // organise, organize; colour, color: both sides pass here, so that a word the rule garbles still equals itself.
    private static string AmericanSpelling(string word)
    {
        if (word.Length < 6) return word;
        return word.Replace("our", "or")
            .Replace("isation", "ization").Replace("ising", "izing").Replace("ised", "ized").Replace("ise", "ize");
    }

    private static string WithoutEnding(string word)
    {
        var stem = WithoutPlural(word);
        if (EndsAfterVowel(stem, "ing", 5)) stem = WithoutDouble(stem.Substring(0, stem.Length - 3));
        else if (stem.Length > 4 && stem.EndsWith("ied", StringComparison.Ordinal)) stem = stem.Remove(stem.Length - 3) + "y";
        else if (EndsAfterVowel(stem, "ed", 4)) stem = WithoutDouble(stem.Substring(0, stem.Length - 2));
        return stem.Length > 3 && stem[stem.Length - 1] == 'e' ? stem.Substring(0, stem.Length - 1) : WithoutDouble(stem);
    }

    private static string WithoutPlural(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's') return word;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return word.Remove(word.Length - 3) + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal))
            return word.Substring(0, word.Length - 2);
        return word[word.Length - 2] is 's' or 'u' or 'i' ? word : word.Substring(0, word.Length - 1);
    }

    private static bool EndsAfterVowel(string word, string ending, int longerThan) =>
        word.Length > longerThan && word.EndsWith(ending, StringComparison.Ordinal)
        && word.IndexOfAny(['a', 'e', 'i', 'o', 'u', 'y'], 0, word.Length - ending.Length) >= 0;

    // stopped -> stop; but called -> call, passing -> pass, and both of travelled, traveled have to meet: so call -> cal too.
    private static string WithoutDouble(string stem)
    {
        var last = stem.Length - 1;
        return last > 1 && stem[last] == stem[last - 1] ? stem.Substring(0, last) : stem;
    }
}
