using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>“the former secretary of state Mara Lind”: an office of several words, written small, belongs to the name behind it.</summary>
internal static class OfficeBeforeName
{
    /// <summary>How many tokens from the “of” of such an office on, up to the surname, belong to the phrase; 0 where it is none.</summary>
    public static int Length(SentenceSyntax syntax, int token)
    {
        if (token + 3 >= syntax.Sentence.End || !syntax.Is(token, "of") || syntax.TagAt(token - 1) != Tag.Noun) return 0;
        var isOffice = syntax.TagAt(token + 1) == Tag.Noun && syntax.TagAt(token + 2) == Tag.Name && syntax.TagAt(token + 3) == Tag.Name
            && syntax.LexemeAt(token - 1).Is(WordFacts.Title) && syntax.LexemeAt(token + 2).Is(WordFacts.GivenName);
        return isOffice ? 3 : 0;
    }
}
