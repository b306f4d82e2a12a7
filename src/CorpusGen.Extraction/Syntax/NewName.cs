using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Whether a name behind other words of a noun phrase belongs to them or begins a phrase of its own.</summary>
internal static class NewName
{
    /// <summary>What a name can belong to: people and their titles, bodies, texts, works, ships.</summary>
    private const WordFacts MayBearName = WordFacts.Title | WordFacts.PersonNoun | WordFacts.OrganisationNoun
        | WordFacts.DocumentNoun | WordFacts.InscribedNoun | WordFacts.WorkNoun;

    /// <summary>Whether a name is no part of the phrase before it: “last week Mara Lind said”.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="name">The name.</param>
    /// <param name="isBehindHead">Whether a noun or name of the phrase stands right before it.</param>
    /// <returns>True when another phrase begins there.</returns>
    public static bool Begins(SentenceSyntax syntax, int start, int name, bool isBehindHead)
    {
        if (isBehindHead)
        {
            if (syntax.IsTimeNoun(name - 1) || IsThingBeforeSubject(syntax, name) || IsNewNameAfterThings(syntax, name)) return true;
        }

        return IsNewNameAfterBody(syntax, start, name)
            || IsSubjectAfterThing(syntax, start, name)
            || IsHonorificAfterNoun(syntax, start, name);
    }

    /// <summary>“At the City Council Lind said”: a body with its article takes no surname; but “the Hove Union Leader said”.</summary>
    private static bool IsNewNameAfterBody(SentenceSyntax syntax, int start, int i) =>
        i > start + 1 && syntax.TagAt(start) == Tag.Determiner
        && syntax.TagAt(i - 1) == Tag.Name && syntax.Is(i - 1, WordFacts.OrganisationNoun) && !syntax.Is(i, WordFacts.OrganisationNoun)
        && !(syntax.Is(i, WordFacts.SingularPerson) && syntax.TagAt(i + 1) != Tag.Name && !syntax.Is(i, WordFacts.GivenName))
        && syntax.TagAt(EndOfSurname(syntax, i)) == Tag.Verb;

    /// <summary>“the claim Jon Park made”, “the statement Lind read”: no name belongs to such a thing; a clause begins.</summary>
    private static bool IsThingBeforeSubject(SentenceSyntax syntax, int name)
    {
        if (syntax.TagAt(name - 1) != Tag.Noun) return false;
        if (!syntax.Is(name - 1, WordFacts.ReportingNoun) || syntax.Is(name - 1, WordFacts.PersonNoun)) return false;
        var end = name;
        while (syntax.TagAt(end) == Tag.Name) end++;
        return syntax.TagAt(end) is Tag.Verb or Tag.Have or Tag.Be or Tag.Modal;
    }

    /// <summary>“ten things Lind has said”: things bear no name; behind “captains” or “Senators” it may be theirs.</summary>
    private static bool IsNewNameAfterThings(SentenceSyntax syntax, int i)
    {
        if (syntax.TagAt(i - 1) != Tag.Noun || !syntax.LexemeAt(i - 1).IsPlural || MeansPeople(syntax.LexemeAt(i - 1))) return false;
        var end = i;
        while (syntax.TagAt(end) == Tag.Name) end++;
        return syntax.TagAt(end) is Tag.Verb or Tag.Have or Tag.Modal or Tag.Be or Tag.Do;
    }

    private static bool MeansPeople(Lexeme plural) =>
        plural.Is(WordFacts.PersonNoun | WordFacts.Title) || plural.IsPluralOf(WordFacts.PersonNoun | WordFacts.Title);

    /// <summary>“an incident Lind brought up”: a thing takes no surname; what it is told of begins.</summary>
    private static bool IsSubjectAfterThing(SentenceSyntax syntax, int start, int i)
    {
        if (syntax.TagAt(start) is not (Tag.Determiner or Tag.PossessivePronoun) || syntax.TagAt(i - 1) != Tag.Noun) return false;
        var end = i;
        while (syntax.TagAt(end) == Tag.Name) end++;
        if (syntax.TagAt(end) is not (Tag.Verb or Tag.Have) || end - i > 3) return false;
        return !syntax.Is(i - 1, MayBearName);
    }

    // “van der Meer”, “Le Roux”: its last word is the first one that is no small word.
    private static int EndOfSurname(SentenceSyntax syntax, int i)
    {
        while (syntax.TagAt(i + 1) == Tag.Name && syntax.Is(i, WordFacts.SurnameParticle)) i++;
        return i + 1;
    }

    /// <summary>“at the party’s convention Sen. Lind said”: a title with its full stop begins a name of its own.</summary>
    private static bool IsHonorificAfterNoun(SentenceSyntax syntax, int start, int i)
    {
        if (syntax.TagAt(i - 1) != Tag.Noun) return false;
        var word = syntax.LexemeAt(i);
        return word.Is(WordFacts.Title) && word.Word.Length > 2 && word.Word[word.Word.Length - 1] == '.' && !syntax.Is(i - 1, WordFacts.Title);
    }
}
