using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>“the former secretary of state Mara Lind”: an office of several words, written small, belongs to the name behind it.</summary>
internal static class OfficeBeforeName
{
    /// <summary>How many tokens from the “of” of such an office on, up to the surname, belong to the phrase; 0 where it is none.</summary>
    public static int Length(SentenceSyntax syntax, int token)
    {
        if (token + 3 >= syntax.Sentence.End || !syntax.Is(token, "of") || syntax.WordAt(token - 1).Tag != Tag.Noun) return 0;
        var isOffice = syntax.WordAt(token + 1).Tag == Tag.Noun && syntax.WordAt(token + 2).Tag == Tag.Name && syntax.WordAt(token + 3).Tag == Tag.Name
            && WordLists.Titles.Contains(syntax.TextAt(token - 1)) && WordLists.GivenNames.Contains(syntax.TextAt(token + 2));
        return isOffice ? 3 : 0;
    }
}
