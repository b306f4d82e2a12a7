using System;
using System.Text;
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
        if (syntax.WordAt(start).Tag == Tag.Determiner && start + 1 < phrase.End) start++;
        var (possessorStart, afterPossessor) = Possessor(syntax, start, phrase.End);
        var affiliation = afterPossessor > start ? Text(syntax, possessorStart, afterPossessor - 1) : null;
        start = afterPossessor;

        Gender? gender = null;
        var nameStart = IsPlace(syntax, start, phrase.End) ? start : NameStart(syntax, start, phrase.End, out gender);
        var tellsRole = TellsRole(syntax, start, nameStart);

        // “the Herald’s Mara Lind”: the article is the Herald’s.
        var owned = affiliation is not null && phrase.End - nameStart > 1 ? phrase with { Start = start } : phrase;
        var kind = KindOf(syntax, nameStart, owned, hasRole: tellsRole || gender is not null);
        if (kind != SpeakerKind.Person) nameStart = AfterCommonWords(syntax, start, phrase.End);
        var roleStart = RoleStart(syntax, start, nameStart);
        var role = kind == SpeakerKind.Person && tellsRole && nameStart > roleStart ? Text(syntax, roleStart, nameStart) : null;

        // “Chairman Mara Lind”: a given name tells more than an office does; “Mr. Kim Park”: an honorific more than either.
        var isGivenName = kind == SpeakerKind.Person && nameStart + 1 < phrase.End;
        if (isGivenName && (nameStart == start || !IsHonorific(syntax.TextAt(nameStart - 1))))
            gender = GenderIn(WordLists.GivenNames, syntax.TextAt(nameStart)) ?? gender;
        return new NameParts(Text(syntax, nameStart, phrase.End), kind, role, affiliation, gender);
    }

    private static (int Start, int After) Possessor(SentenceSyntax syntax, int start, int end)
    {
        for (var i = end - 2; i > start; i--)
        {
            if (syntax.WordAt(i).Tag == Tag.PossessiveMark) return (start, i + 1);
        }

        return (start, start);
    }

    /// <summary>Where the name begins: after the last title, role or common noun; else by given name, else the last two words.</summary>
    private static int NameStart(SentenceSyntax syntax, int start, int end, out Gender? gender)
    {
        gender = null;
        var nameStart = start;
        for (var i = start; i < end - 1; i++)
        {
            var word = syntax.TextAt(i);
            if (IsTitle(word) && !WordLists.SurnameParticles.Contains(word) && !IsGivenNameHere(syntax, i, end))
            {
                nameStart = i + 1;
                gender ??= GenderOf(word);
                if (i + 2 < end && syntax.Is(i + 1, "of")) nameStart = AfterOffice(syntax, i + 2, end);
            }
            else if (syntax.WordAt(i).Tag is Tag.Noun or Tag.Adjective or Tag.Number && !IsParticle(word, i > start)) nameStart = i + 1;
        }

        if (nameStart == start) nameStart = AfterCommonWords(syntax, start, end);
        if (nameStart > start) return nameStart;
        while (end - nameStart > 2 && IsHeadlineVerb(syntax, nameStart)) nameStart++;
        while (nameStart < end - 2 && IsNoPartOfPersonalName(syntax.TextAt(nameStart))) nameStart++;
        if (end - nameStart <= 3) return nameStart;
        for (var i = nameStart; i < end - 1; i++)
        {
            if (IsGivenName(syntax.TextAt(i))) return i;
        }

        return nameStart;
    }

    /// <summary>“new users Harbourline”, “pensive Lind”: what is written small before a name is no part of it, but for “van” and “de”.</summary>
    private static int AfterCommonWords(SentenceSyntax syntax, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var word = syntax.TextAt(i);
            if (!char.IsLower(word[0]) || WordLists.SurnameParticles.Contains(word)) return i;
        }

        return start;
    }

    /// <summary>“Telling Mara Lind”, “Icon Mara Lind”: a common word before a given name, with a capital as headlines have it.</summary>
    private static bool IsHeadlineVerb(SentenceSyntax syntax, int token)
    {
        var word = syntax.TextAt(token);
        if (IsGivenName(word) || !IsGivenName(syntax.TextAt(token + 1)) || WordLists.SurnameParticles.Contains(word)) return false;
        return WordClassLexicon.Find(word) != WordClass.None;
    }

    /// <summary>“Rep. Earl Lind”, “Dean Lind”: before one word alone such a title is oftener a given name.</summary>
    private static bool IsGivenNameHere(SentenceSyntax syntax, int i, int end) =>
        i + 2 == end && WordLists.Titles.HasTag(syntax.TextAt(i), "name") && char.IsUpper(syntax.TextAt(i)[0]);

    /// <summary>“grim economic news”, “eastern” before a name are no role; “Georgia businessman”, “Norwegian-born” are.</summary>
    private static bool TellsRole(SentenceSyntax syntax, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsTitle(syntax.TextAt(i))) return true;
        }

        if (start == end) return false;
        var word = syntax.TextAt(end - 1);
        return WordLists.PersonNouns.HasTag(word, "singular") || GroupNames.Contains(word) || IsNoPartOfPersonalName(word)
            || EndsWith(word, "-old") || RoleKinds.LooksLikeRole(word);
    }

    /// <summary>“Ludwig van Holt”: a small word inside a name is no common noun before it.</summary>
    private static bool IsParticle(ReadOnlySpan<char> word, bool isInside) => isInside && WordLists.SurnameParticles.Contains(word);

    /// <summary>“Secretary of State Mara Lind”: one word of office, more where no given name follows it.</summary>
    private static int AfterOffice(SentenceSyntax syntax, int from, int end)
    {
        if (syntax.WordAt(from).Tag == Tag.Determiner) from++;
        for (var i = from + 1; i < end - 1; i++)
        {
            if (IsGivenName(syntax.TextAt(i))) return i;
        }

        return Math.Min(from + 1, end - 1);
    }

    // “Hanna van der Meer”: Van is a given name, but not where it is written small.
    private static bool IsGivenName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && (WordLists.GivenNames.Contains(word) || (word.Length == 2 && word[1] == '.'));

    /// <summary>A title, or a word made of one: spokesman, Secretary-General.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word)
    {
        if (WordLists.Titles.Contains(word) || WordLists.Titles.Contains(WithoutStop(word))) return true;
        var hyphen = word.IndexOf('-');
        if (hyphen <= 2) return false;
        return WordLists.Titles.Contains(word.Slice(0, hyphen)) || WordLists.Titles.Contains(word.Slice(word.LastIndexOf('-') + 1));
    }

    private static bool IsHonorific(ReadOnlySpan<char> word) =>
        WordLists.Titles.HasTag(word, "honorific") || WordLists.Titles.HasTag(WithoutStop(word), "honorific");

    /// <summary>What a noun beside a name says (wife, spokeswoman), or null.</summary>
    public static Gender? GenderOfRole(ReadOnlySpan<char> noun) => GenderOf(noun) ?? GenderIn(WordLists.PersonNouns, noun);

    /// <summary>What a title says (Mrs., spokeswoman, King), or null.</summary>
    private static Gender? GenderOf(ReadOnlySpan<char> title) =>
        GenderIn(WordLists.Titles, title) ?? GenderIn(WordLists.Titles, WithoutStop(title));

    /// <summary>“Sen.” is listed as “Sen” where the list has one form alone.</summary>
    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[word.Length - 1] == '.' ? word.Slice(0, word.Length - 1) : word;

    private static Gender? GenderIn(WordList words, ReadOnlySpan<char> word)
    {
        if (words.HasTag(word, "male")) return Gender.Male;
        return words.HasTag(word, "female") ? Gender.Female : null;
    }

    private static bool IsNoPartOfPersonalName(ReadOnlySpan<char> word) =>
        WordLists.Demonyms.Contains(word) || (word.Length > 1 && word.Length <= 5 && IsAcronym(word)) || word is "Democrat" or "Republican"
        || EndsWith(word, "-born") || EndsWith(word, "-based") || EndsWith(word, "-led");

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (c is '.' or '&') continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }

        return letters > 1;
    }

    /// <summary>An honorific alone is no role.</summary>
    private static int RoleStart(SentenceSyntax syntax, int start, int nameStart)
    {
        while (start < nameStart && IsHonorific(syntax.TextAt(start))) start++;
        return start;
    }

    private static SpeakerKind KindOf(SentenceSyntax syntax, int nameStart, NounPhrase phrase, bool hasRole)
    {
        var last = syntax.TextAt(phrase.End - 1);
        var words = phrase.End - nameStart;
        if (WordLists.DocumentNouns.Contains(last) && words > 1 && !IsFullName(syntax, nameStart, phrase, hasRole))
            return SpeakerKind.Document;

        // “the American Federation of Teachers”: no person has “of” in the name.
        for (var i = nameStart; i < phrase.End; i++)
        {
            if (syntax.Is(i, "of") || syntax.Is(i, "for") || syntax.TextAt(i)[0] is '@' or '#') return SpeakerKind.Organisation;
        }

        var isFullName = (words == 2 || HasInitial(syntax, nameStart, phrase)) && hasRole && WordLists.GivenNames.Contains(syntax.TextAt(nameStart));
        if (IsCalledBody(syntax, nameStart, phrase)) return SpeakerKind.Organisation;
        if (hasRole && (isFullName || !WordLists.OrganisationNouns.Contains(last))) return SpeakerKind.Person;
        if (WordLists.OrganisationNouns.Contains(last)) return SpeakerKind.Organisation;
        if (words == 1 && IsKnownBody(last)) return SpeakerKind.Organisation;
        if (IsAcronym(last) && !WordLists.NameSuffixes.Contains(last) && words == 1) return SpeakerKind.Organisation;
        if (IsPlace(syntax, nameStart, phrase.End)) return SpeakerKind.Organisation;
        if (WordLists.GivenNames.Contains(syntax.TextAt(nameStart))) return SpeakerKind.Person;

        // “the Harbourline”, but “a pensive Lind”: a name that lacks the article has one for the sake of an adjective.
        var isDescribed = nameStart > phrase.Start + 1 && (syntax.Is(phrase.Start, "a") || syntax.Is(phrase.Start, "an"));
        return syntax.WordAt(phrase.Start).Tag == Tag.Determiner && !isDescribed ? SpeakerKind.Organisation : SpeakerKind.Person;
    }

    /// <summary>“the newspaper Haaretz”, “the rights group Harbourwatch”: the noun before the name says what it is.</summary>
    private static bool IsCalledBody(SentenceSyntax syntax, int nameStart, NounPhrase phrase)
    {
        if (nameStart == phrase.Start || syntax.WordAt(nameStart - 1).Tag != Tag.Noun) return false;
        var noun = syntax.TextAt(nameStart - 1);
        if (WordLists.BodyKinds.Contains(noun)) return true;

        // “chief executive Mara Lind”, “television star Mara Lind”, “staff Mara Lind”: nouns for bodies that are nouns for people as well.
        if (phrase.End - nameStart > 1 && IsGivenName(syntax.TextAt(nameStart))) return false;
        return WordLists.OrganisationNouns.Contains(noun) || WordLists.DocumentNouns.Contains(noun)
            || WordLists.PersonNouns.HasTag(noun, "collective");
    }

    private static bool IsKnownBody(ReadOnlySpan<char> name) =>
        WordLists.OrganisationNames.Contains(name) || (GroupNames.Contains(name) && !WordLists.GivenNames.Contains(name));

    // Some surnames are nouns that texts are called by: “the clerk, Jude Page”, but “the Kerner Report”.
    private static bool IsFullName(SentenceSyntax syntax, int nameStart, NounPhrase phrase, bool hasRole) =>
        (phrase.End - nameStart == 2 || HasInitial(syntax, nameStart, phrase)) && syntax.WordAt(phrase.Start).Tag != Tag.Determiner
        && (hasRole || WordLists.GivenNames.Contains(syntax.TextAt(nameStart)));

    /// <summary>“Mara T. Page”.</summary>
    private static bool HasInitial(SentenceSyntax syntax, int nameStart, NounPhrase phrase) =>
        phrase.End - nameStart == 3 && syntax.TextAt(nameStart + 1) is { Length: 2 } initial && initial[1] == '.';

    private static bool IsPlace(SentenceSyntax syntax, int start, int end)
    {
        var name = syntax.SpanOf(start, end).In(syntax.Text).AsSpan();
        return WordLists.Places.Contains(name) || WordLists.StateAbbreviations.Contains(name);
    }

    private static string Text(SentenceSyntax syntax, int start, int end)
    {
        var built = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var token = syntax.TokenAt(i);
            if (built.Length > 0 && syntax.TokenAt(i - 1).End < token.Start) built.Append(' ');
            built.Append(syntax.Text, token.Start, token.Length);
        }

        return built.ToString();
    }
}
