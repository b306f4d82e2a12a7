using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>“the former secretary of state Mara Lind”: an office of several words, written small, belongs to the name behind it.</summary>
internal static class OfficeBeforeName
{
    /// <summary>A role is not longer.</summary>
    private const int LongestRole = 7;

    /// <summary>How many tokens from the “of” of such an office on, up to the surname, belong to the phrase; 0 where it is none.</summary>
    public static int Length(SentenceSyntax syntax, int token)
    {
        if (token + 3 >= syntax.Sentence.End || !syntax.Is(token, "of") || syntax.TagAt(token - 1) != Tag.Noun) return 0;
        var isOffice = syntax.TagAt(token + 1) == Tag.Noun && syntax.TagAt(token + 2) == Tag.Name && syntax.TagAt(token + 3) == Tag.Name
            && syntax.LexemeAt(token - 1).Is(WordFacts.Title) && syntax.LexemeAt(token + 2).Is(WordFacts.GivenName);
        return isOffice ? 3 : 0;
    }

    /// <summary>
    /// How many tokens from the “and” between two roles of one person on, up to the given name, belong to the phrase: “author and activist
    /// Mara Lind”, “former prosecutor and Oxby City Mayor Mara Lind”; 0 where it joins two people. A role without an article is no phrase
    /// by itself.
    /// </summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="start">Where the phrase begins.</param>
    /// <param name="token">The token behind the first role.</param>
    public static int LengthOfSecondRole(SentenceSyntax syntax, int start, int token)
    {
        if (!syntax.Is(token, "and") || syntax.TagAt(token - 1) != Tag.Noun || !IsRole(syntax.LexemeAt(token - 1))) return 0;
        for (var i = start; i < token; i++)
        {
            if (syntax.TagAt(i) is Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Number) return 0;
        }

        for (var i = token + 1; i < token + LongestRole && syntax.TagAt(i) is Tag.Noun or Tag.Name or Tag.Adjective; i++)
        {
            if (IsRole(syntax.LexemeAt(i)) && syntax.TagAt(i + 1) == Tag.Name && syntax.LexemeAt(i + 1).Is(WordFacts.GivenName) && syntax.TagAt(i + 2) == Tag.Name)
                return i + 2 - token;
        }

        return 0;
    }

    private static bool IsRole(Lexeme noun) => !noun.IsPlural && !noun.Is(WordFacts.Kinship) && (noun.IsTitle || noun.Is(WordFacts.SingularPerson) || noun.IsDoer);
}
