using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Finds the name inside a phrase whose head is a common noun: “Mara Lind’s speech”, “Mara Lind supporters”.</summary>
internal static class NameInside
{
    /// <summary>The name, or null where the phrase has none.</summary>
    public static NounPhrase? Find(SentenceSyntax syntax, NounPhrase phrase)
    {
        // A name before its possessive mark or of two words, and the head: most phrases have none.
        if (phrase.End - phrase.Start < 3 || !HasName(syntax, phrase)) return null;
        var start = phrase.Start;
        if (syntax.TagAt(start) == Tag.Determiner) start++;
        for (var i = phrase.End - 2; i > start; i--)
        {
            if (syntax.TagAt(i) != Tag.PossessiveMark) continue;
            return syntax.TagAt(i - 1) == Tag.Name && !syntax.LexemeAt(i - 1).Is(WordFacts.MonthOrDay) ? Name(start, i) : null;
        }

        return FullName(syntax, start, phrase.End - 1);
    }

    /// <summary>“the Global Harbour tabloid”, “the People’s Daily newspaper”: the phrase means what bears the name; else null.</summary>
    public static NounPhrase? FindPaper(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (syntax.TagAt(phrase.Head - 1) != Tag.Name || !syntax.Is(phrase.Head, WordFacts.PrintNoun)) return null;
        if (syntax.Is(phrase.Start, "a") || syntax.Is(phrase.Start, "an")) return null;
        var start = phrase.Head - 1;
        while (start > phrase.Start && syntax.TagAt(start - 1) is Tag.Name or Tag.PossessiveMark) start--;
        return syntax.TagAt(start) == Tag.Name && IsOfPaper(syntax, start, phrase.Head) ? Name(start, phrase.Head) : null;
    }

    // “the Oxby newspaper” may be any of the place’s, “the Mara Lind magazine” hers.
    private static bool IsOfPaper(SentenceSyntax syntax, int start, int end)
    {
        if (syntax.Is(end - 1, WordFacts.OutletWord)) return true;
        return end - start > 1 && !syntax.Is(start, WordFacts.GivenName) && !Places.Contains(syntax, start, end) && !GroupNames.Contains(syntax.LexemeAt(end - 1));
    }

    private static bool HasName(SentenceSyntax syntax, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (syntax.TagAt(i) == Tag.Name) return true;
        }

        return false;
    }

    // “Mara Lind supporters”: only a name that is surely one, “Oxby Bridge supporters” tells of nobody.
    private static NounPhrase? FullName(SentenceSyntax syntax, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (syntax.TagAt(i) != Tag.Name || !syntax.LexemeAt(i).Is(WordFacts.GivenName)) continue;
            var last = i + 1;
            while (last < end && syntax.TagAt(last) == Tag.Name) last++;
            return last > i + 1 && !GroupNames.Contains(syntax.LexemeAt(last - 1)) ? Name(i, last) : null;
        }

        return null;
    }

    private static NounPhrase Name(int start, int end) => new(start, end, NounPhraseKind.Name, FollowsPreposition: true);
}
