using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Takes name phrases apart: honorifics, titles and roles before the name, the body in the possessive, the name.</summary>
internal static class NameReader
{
    /// <summary>The parts of a phrase whose head is a name.</summary>
    public static NameParts Read(SentenceSyntax syntax, NounPhrase phrase)
    {
        var start = phrase.Start;
        if (syntax.TagAt(start) == Tag.Determiner && start + 1 < phrase.End) start++;
        var (possessorStart, afterPossessor) = Possessor(syntax, start, phrase.End);
        var affiliation = afterPossessor > start ? Wording.Of(syntax, possessorStart, afterPossessor - 1) : default;
        start = afterPossessor;

        Gender? gender = null;
        var nameStart = IsPlace(syntax, start, phrase.End) ? start : NameStart(syntax, start, phrase.End, out gender);
        var tellsRole = TellsRole(syntax, start, nameStart, phrase.End);

        // “the Herald’s Mara Lind”: the article is the Herald’s.
        var owned = !affiliation.IsEmpty && phrase.End - nameStart > 1 ? phrase with { Start = start } : phrase;
        var kind = KindOf(syntax, nameStart, owned, hasRole: tellsRole || gender is not null || AreTwoOfRole(syntax, start, nameStart, phrase.End));
        if (kind != SpeakerKind.Person && !IsCalledBody(syntax, nameStart, phrase)) nameStart = AfterCommonWords(syntax, start, phrase.End);
        var roleStart = RoleStart(syntax, start, nameStart);
        var role = kind == SpeakerKind.Person && tellsRole && nameStart > roleStart ? Wording.Of(syntax, roleStart, nameStart) : default;

        // “Chairman Mara Lind”: a given name tells more than an office does; “Mr. Kim Park”: an honorific more than either.
        var isGivenName = kind == SpeakerKind.Person && nameStart + 1 < phrase.End;
        if (isGivenName && (nameStart == start || !IsHonorific(syntax.LexemeAt(nameStart - 1))))
            gender = GenderOf(syntax.LexemeAt(nameStart), WordFacts.MaleName, WordFacts.FemaleName) ?? gender;
        return new NameParts(Wording.Of(syntax, nameStart, phrase.End), kind, role, affiliation, gender);
    }

    private static (int Start, int After) Possessor(SentenceSyntax syntax, int start, int end)
    {
        for (var i = end - 2; i > start; i--)
        {
            if (syntax.TagAt(i) == Tag.PossessiveMark) return IsInName(syntax, start, i) ? (start, start) : (start, i + 1);
        }

        return (start, start);
    }

    /// <summary>“the campaign group Oxby’s Green Future”: what follows the noun for a body is its name, a possessive and all.</summary>
    private static bool IsInName(SentenceSyntax syntax, int start, int mark)
    {
        var name = mark;
        while (name > start && syntax.TagAt(name - 1) == Tag.Name) name--;
        return name > start && name < mark && syntax.TagAt(name - 1) == Tag.Noun && syntax.Is(name - 1, WordFacts.BodyKind | WordFacts.OrganisationNoun);
    }

    /// <summary>Where the name begins: after the last title, role or common noun; else by given name, else the last two words.</summary>
    private static int NameStart(SentenceSyntax syntax, int start, int end, out Gender? gender)
    {
        gender = null;
        var nameStart = start;
        for (var i = start; i < end - 1; i++)
        {
            var word = syntax.LexemeAt(i);
            if (word.IsTitle && !word.Is(WordFacts.SurnameParticle) && !IsGivenNameHere(syntax, i, end))
            {
                nameStart = i + 1;
                gender ??= GenderOfTitle(word);
                if (i + 2 < end && syntax.Is(i + 1, "of")) nameStart = AfterOffice(syntax, i + 2, end);
            }
            else if (syntax.TagAt(i) is Tag.Noun or Tag.Adjective or Tag.Number && !IsParticle(word, i > start)) nameStart = i + 1;
        }

        if (nameStart == start) nameStart = AfterOrigin(syntax, start, end);
        if (nameStart == start) nameStart = AfterCommonWords(syntax, start, end);
        if (nameStart > start) return nameStart;
        while (end - nameStart > 2 && IsHeadlineVerb(syntax, nameStart)) nameStart++;
        while (nameStart < end - 2 && IsNoPartOfPersonalName(syntax.LexemeAt(nameStart))) nameStart++;
        if (end - nameStart <= 3) return nameStart;
        for (var i = nameStart; i < end - 1; i++)
        {
            if (IsGivenName(syntax.LexemeAt(i))) return i;
        }

        return nameStart;
    }

    /// <summary>“South Harbour-born Mara Lind”: what stands before the hyphen tells where from, in more than one word.</summary>
    private static int AfterOrigin(SentenceSyntax syntax, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            if (IsOrigin(syntax.LexemeAt(i).Word)) return i + 1;
        }

        return start;
    }

    /// <summary>“new users Harbourline”, “pensive Lind”: what is written small before a name is no part of it, but for “van” and “de”.</summary>
    private static int AfterCommonWords(SentenceSyntax syntax, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLower(syntax.TextAt(i)[0]) || syntax.LexemeAt(i).Is(WordFacts.SurnameParticle)) return i;
        }

        return start;
    }

    /// <summary>“Telling Mara Lind”, “Icon Mara Lind”: a common word before a given name, with a capital as headlines have it.</summary>
    private static bool IsHeadlineVerb(SentenceSyntax syntax, int token)
    {
        var word = syntax.LexemeAt(token);
        return word.IsEnglish && !word.Is(WordFacts.SurnameParticle) && !IsGivenName(word) && IsGivenName(syntax.LexemeAt(token + 1));
    }

    /// <summary>“Rep. Earl Lind”, “Dean Lind”: before one word alone such a title is oftener a given name.</summary>
    private static bool IsGivenNameHere(SentenceSyntax syntax, int i, int end) =>
        i + 2 == end && syntax.LexemeAt(i).Is(WordFacts.TitleOrName) && char.IsUpper(syntax.TextAt(i)[0]);

    /// <summary>
    /// “grim economic news”, “eastern” before a name are no role; “Georgia businessman”, “Norwegian-born” are; “metropolitan Atlanta”
    /// is no churchman.
    /// </summary>
    private static bool TellsRole(SentenceSyntax syntax, int start, int end, int nameEnd)
    {
        var isPlace = Places.Contains(syntax, end, nameEnd);
        for (var i = start; i < end; i++)
        {
            if (syntax.LexemeAt(i).IsTitle && !(isPlace && syntax.TagAt(i) == Tag.Adjective)) return true;
        }

        if (start == end) return false;
        var word = syntax.LexemeAt(end - 1);
        return word.Is(WordFacts.SingularPerson) || GroupNames.Contains(word) || IsNoPartOfPersonalName(word)
            || EndsWith(word.Word, "-old") || (word.IsDoer && !isPlace);
    }

    /// <summary>“the economists Lind and Park”: what both are is no role of one, but shows persons.</summary>
    private static bool AreTwoOfRole(SentenceSyntax syntax, int start, int nameStart, int end) =>
        nameStart > start && syntax.TagAt(end) == Tag.Coordinator && RoleKinds.IsPluralRole(syntax.LexemeAt(nameStart - 1));

    /// <summary>“Ludwig van Holt”: a small word inside a name is no common noun before it.</summary>
    private static bool IsParticle(Lexeme word, bool isInside) => isInside && word.Is(WordFacts.SurnameParticle);

    /// <summary>“Secretary of State Mara Lind”: one word of office, more where no given name follows it.</summary>
    private static int AfterOffice(SentenceSyntax syntax, int from, int end)
    {
        if (syntax.TagAt(from) == Tag.Determiner) from++;
        for (var i = from + 1; i < end - 1; i++)
        {
            if (IsGivenName(syntax.LexemeAt(i))) return i;
        }

        return Math.Min(from + 1, end - 1);
    }

    // “Hanna van der Meer”: Van is a given name, but not where it is written small.
    private static bool IsGivenName(Lexeme word) =>
        (word.Is(WordFacts.GivenName) || (word.Word.Length == 2 && word.Word[1] == '.')) && char.IsUpper(word.Word[0]);

    private static bool IsHonorific(Lexeme word) => word.IsWithoutStop(WordFacts.Honorific);

    /// <summary>What a noun beside a name says (wife, spokeswoman), or null.</summary>
    public static Gender? GenderOfRole(Lexeme noun) => GenderOfTitle(noun) ?? GenderOf(noun, WordFacts.MalePerson, WordFacts.FemalePerson);

    /// <summary>What a title says (Mrs., spokeswoman, King), or null.</summary>
    private static Gender? GenderOfTitle(Lexeme title)
    {
        if (GenderOf(title, WordFacts.MaleTitle, WordFacts.FemaleTitle) is { } gender) return gender;
        return GenderOf(title.StoplessFacts, WordFacts.MaleTitle, WordFacts.FemaleTitle);
    }

    private static Gender? GenderOf(Lexeme word, WordFacts male, WordFacts female) => GenderOf(word.Facts, male, female);

    private static Gender? GenderOf(WordFacts facts, WordFacts male, WordFacts female)
    {
        if ((facts & male) != 0) return Gender.Male;
        return (facts & female) != 0 ? Gender.Female : null;
    }

    private static bool IsNoPartOfPersonalName(Lexeme lexeme)
    {
        var word = lexeme.Word;
        return lexeme.Is(WordFacts.Demonym) || (word.Length is > 1 and <= 5 && IsAcronym(word)) || word is "Democrat" or "Republican"
            || IsOrigin(word);
    }

    private static bool IsOrigin(string word) =>
        EndsWith(word, "-born") || EndsWith(word, "-based") || EndsWith(word, "-led") || EndsWith(word, "-backed") || EndsWith(word, "-raised");

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsAcronym(string word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (c is '.' or '&' or '-' or '/') continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }

        return letters > 1;
    }

    /// <summary>An honorific alone is no role.</summary>
    private static int RoleStart(SentenceSyntax syntax, int start, int nameStart)
    {
        while (start < nameStart && IsHonorific(syntax.LexemeAt(start))) start++;
        return start;
    }

    private static SpeakerKind KindOf(SentenceSyntax syntax, int nameStart, NounPhrase phrase, bool hasRole)
    {
        var last = syntax.LexemeAt(phrase.End - 1);
        var words = phrase.End - nameStart;
        if (last.Is(WordFacts.DocumentNoun) && !last.Is(WordFacts.OutletWord) && words > 1 && !IsFullName(syntax, nameStart, phrase, hasRole))
            return SpeakerKind.Document;
        if (HasWordOfBody(syntax, nameStart, phrase.End)) return SpeakerKind.Organisation;

        var first = syntax.LexemeAt(nameStart);
        var isFullName = (words == 2 || HasInitial(syntax, nameStart, phrase)) && hasRole && first.Is(WordFacts.GivenName);
        if (IsCalledBody(syntax, nameStart, phrase)) return SpeakerKind.Organisation;
        if (hasRole && (isFullName || !last.Is(WordFacts.OrganisationNoun))) return SpeakerKind.Person;
        if (last.Is(WordFacts.OrganisationNoun)) return SpeakerKind.Organisation;
        if (words > 1 && last.Is(WordFacts.OutletWord) && !last.IsTitle && !IsGivenNameOfOne(syntax, nameStart, phrase.End)) return SpeakerKind.Organisation;
        if (words == 1 && IsKnownBody(last)) return SpeakerKind.Organisation;
        if (words == 1 && !last.Is(WordFacts.NameSuffix) && IsAcronym(last.Word)) return SpeakerKind.Organisation;
        if (IsPlace(syntax, nameStart, phrase.End)) return SpeakerKind.Organisation;
        if (first.Is(WordFacts.GivenName)) return SpeakerKind.Person;

        // “the Harbourline”, but “a pensive Lind”: a name that lacks the article has one for the sake of an adjective.
        var isDescribed = nameStart > phrase.Start + 1 && (syntax.Is(phrase.Start, "a") || syntax.Is(phrase.Start, "an"));
        return syntax.TagAt(phrase.Start) == Tag.Determiner && !isDescribed ? SpeakerKind.Organisation : SpeakerKind.Person;
    }

    /// <summary>“the American Federation of Teachers”, “@oxby”: no person has “of” in the name.</summary>
    private static bool HasWordOfBody(SentenceSyntax syntax, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (syntax.TextAt(i)[0] is '@' or '#' || syntax.Is(i, "of") || syntax.Is(i, "for")) return true;
        }

        return false;
    }

    /// <summary>“the newspaper Haaretz”, “the rights group Harbourwatch”: the noun before the name says what it is.</summary>
    private static bool IsCalledBody(SentenceSyntax syntax, int nameStart, NounPhrase phrase)
    {
        if (nameStart == phrase.Start || syntax.TagAt(nameStart - 1) != Tag.Noun) return false;
        var noun = syntax.LexemeAt(nameStart - 1);
        if (noun.Is(WordFacts.BodyKind)) return true;

        // “chief executive Mara Lind”, “television star Mara Lind”, “staff Mara Lind”: nouns for bodies that are nouns for people as well.
        if (phrase.End - nameStart > 1 && IsGivenName(syntax.LexemeAt(nameStart))) return false;
        return noun.Is(WordFacts.OrganisationNoun | WordFacts.DocumentNoun | WordFacts.CollectivePerson);
    }

    private static bool IsKnownBody(Lexeme name) =>
        name.Is(WordFacts.OrganisationName) || (GroupNames.Contains(name) && !name.Is(WordFacts.GivenName));

    // Some surnames are nouns that texts are called by: “the clerk, Jude Page”, but “the Kerner Report”.
    private static bool IsFullName(SentenceSyntax syntax, int nameStart, NounPhrase phrase, bool hasRole) =>
        (phrase.End - nameStart == 2 || HasInitial(syntax, nameStart, phrase)) && syntax.TagAt(phrase.Start) != Tag.Determiner
        && (hasRole || syntax.LexemeAt(nameStart).Is(WordFacts.GivenName));

    /// <summary>“Emily Post”, but “the Des Moines Register”.</summary>
    private static bool IsGivenNameOfOne(SentenceSyntax syntax, int start, int end) =>
        syntax.LexemeAt(start).Is(WordFacts.GivenName) && !Places.Contains(syntax, start, end - 1);

    /// <summary>“Mara T. Page”.</summary>
    private static bool HasInitial(SentenceSyntax syntax, int nameStart, NounPhrase phrase) =>
        phrase.End - nameStart == 3 && syntax.TextAt(nameStart + 1) is { Length: 2 } initial && initial[1] == '.';

    private static bool IsPlace(SentenceSyntax syntax, int start, int end) =>
        Places.Contains(syntax, start, end) || (end - start == 1 && syntax.LexemeAt(start).Is(WordFacts.StateAbbreviation));
}
