using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Tells places by the list of them: Texas, New York.</summary>
internal static class Places
{
    /// <summary>Whether tokens are the name of a place; few words open the name of one that has several.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">The first token after them.</param>
    /// <returns>True when the list has it.</returns>
    public static bool Contains(SentenceSyntax syntax, int start, int end)
    {
        var first = syntax.LexemeAt(start);
        if (end - start == 1) return first.Is(WordFacts.Place);
        return first.Is(WordFacts.OpensPlace) && WordLists.Places.Contains(syntax.TextOf(start, end));
    }
}
