using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Tells the roles of grammar words.</summary>
internal static class FunctionRoles
{
    private const int LongestWord = 16;

    /// <summary>The role of a grammar word.</summary>
    /// <param name="word">The word, in any letter case.</param>
    /// <returns>Its role, none for those whose part follows from their kinds.</returns>
    public static FunctionRole Of(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        if (word.Length > LongestWord) return FunctionRole.None;
        word.ToLowerInvariant(small);
        ReadOnlySpan<char> key = small.Slice(0, word.Length);
        return key switch
        {
            "that" => FunctionRole.That,
            "however" or "so" or "yet" => FunctionRole.Adverb,
            "for" => FunctionRole.Preposition,
            "both" or "all" => FunctionRole.Floating,
            "though" or "first" or "second" or "third" => FunctionRole.Opening,
            "to" => FunctionRole.To,
            "who" or "which" or "whom" or "whose" or "where" or "what" or "whoever" or "whatever" => FunctionRole.Relative,
            "her" => FunctionRole.Her,
            "his" or "its" or "their" or "my" or "our" or "your" => FunctionRole.PossessivePronoun,
            "am" or "is" or "are" or "was" or "were" or "be" or "been" or "being" or "isn't" or "isn’t" or "aren't" or "aren’t"
                or "wasn't" or "wasn’t" or "weren't" or "weren’t" => FunctionRole.Be,
            "has" or "have" or "had" or "having" or "hasn't" or "hasn’t" or "haven't" or "haven’t" or "hadn't" or "hadn’t" => FunctionRole.Have,
            "do" or "does" or "did" or "don't" or "don’t" or "doesn't" or "doesn’t" or "didn't" or "didn’t" => FunctionRole.Do,
            "before" or "after" or "since" or "until" or "till" or "than" or "as" or "like" or "once" => FunctionRole.PrepositionOrSubordinator,
            "given" => FunctionRole.Given,
            "provided" => FunctionRole.Provided,
            "there" => FunctionRole.There,
            "about" or "around" or "over" => FunctionRole.Approximate,
            "more" or "fewer" or "less" => FunctionRole.Comparative,
            "the" or "a" or "an" or "every" => FunctionRole.Article,
            "no" => FunctionRole.No,
            _ => FunctionRole.None,
        };
    }
}
