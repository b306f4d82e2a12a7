using System;
using System.Text;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Reads the facts of a word off the lists.</summary>
internal static class WordFactLists
{
    private const int LongestParticle = 5;

    private static readonly FlaggedList[] Lists =
    [
        Of(
            WordLists.Titles,
            WordFacts.Title,
            ("plural", WordFacts.PluralTitle),
            ("male", WordFacts.MaleTitle),
            ("female", WordFacts.FemaleTitle),
            ("honorific", WordFacts.Honorific),
            ("name", WordFacts.TitleOrName)),
        Of(
            WordLists.PersonNouns,
            WordFacts.PersonNoun,
            ("singular", WordFacts.SingularPerson),
            ("plural", WordFacts.PluralPerson),
            ("collective", WordFacts.CollectivePerson),
            ("male", WordFacts.MalePerson),
            ("female", WordFacts.FemalePerson)),
        Of(
            WordLists.Pronouns,
            WordFacts.Pronoun,
            ("male", WordFacts.MalePronoun),
            ("female", WordFacts.FemalePronoun),
            ("first", WordFacts.FirstPerson),
            ("second", WordFacts.SecondPerson),
            ("indefinite", WordFacts.IndefinitePronoun)),
        Of(WordLists.GivenNames, WordFacts.GivenName, ("male", WordFacts.MaleName), ("female", WordFacts.FemaleName)),
        Of(WordLists.RoleKinds, WordFacts.None, ("public", WordFacts.PublicRole), ("office", WordFacts.Office), ("kin", WordFacts.Kinship)),
        Of(WordLists.MonthsAndDays, WordFacts.None, ("month", WordFacts.Month), ("day", WordFacts.Day)),
        Of(WordLists.Places, WordFacts.Place),
        Of(FirstWords(WordLists.Places), WordFacts.OpensPlace),
        Of(WordLists.GroupNames, WordFacts.GroupName),
        Of(WordLists.Demonyms, WordFacts.Demonym),
        Of(WordLists.SurnameParticles, WordFacts.SurnameParticle),
        Of(WordLists.ReportingNouns, WordFacts.ReportingNoun),
        Of(WordLists.DocumentNouns, WordFacts.DocumentNoun),
        Of(WordLists.BodyKinds, WordFacts.BodyKind),
        Of(WordLists.OrganisationNouns, WordFacts.OrganisationNoun),
        Of(WordLists.OrganisationNames, WordFacts.OrganisationName),
        Of(WordLists.OutletWords, WordFacts.OutletWord),
        Of(WordLists.PressNouns, WordFacts.PressNoun, ("print", WordFacts.PrintNoun)),
        Of(WordLists.ListedWords, WordFacts.ListedWord),
        Of(WordLists.NameSuffixes, WordFacts.NameSuffix),
        Of(WordLists.StateAbbreviations, WordFacts.StateAbbreviation),
        Of(WordLists.WorkNouns, WordFacts.WorkNoun),
        Of(WordLists.InscribedNouns, WordFacts.InscribedNoun),
    ];

    private static readonly FlaggedList FunctionWords = new(
        WordLists.FunctionWords,
        0,
        ("det", (ulong)FunctionKinds.Determiner),
        ("pron", (ulong)FunctionKinds.Pronoun),
        ("prep", (ulong)FunctionKinds.Preposition),
        ("conj", (ulong)FunctionKinds.Coordinator),
        ("sub", (ulong)FunctionKinds.Subordinator),
        ("aux", (ulong)FunctionKinds.Auxiliary),
        ("modal", (ulong)FunctionKinds.Modal),
        ("neg", (ulong)FunctionKinds.Negator),
        ("wh", (ulong)FunctionKinds.Question),
        ("adv", (ulong)FunctionKinds.Adverb),
        ("to", (ulong)FunctionKinds.To),
        ("num", (ulong)FunctionKinds.Number),
        ("interj", (ulong)FunctionKinds.Interjection));

    /// <summary>What all lists together say of a word.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Its facts.</returns>
    public static WordFacts Find(ReadOnlySpan<char> word) => Find(word, FoldedReader.Hash(word));

    /// <summary>What all lists together say of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its folded hash.</param>
    /// <returns>Its facts.</returns>
    public static WordFacts Find(ReadOnlySpan<char> word, uint hash)
    {
        ulong flags = 0;
        foreach (var list in Lists) flags |= list.Find(word, hash);
        var facts = (WordFacts)flags;
        if (TemporalNouns.Contains(word)) facts |= WordFacts.TemporalNoun;
        if ((facts & WordFacts.SurnameParticle) != 0 && OpensSurname(word)) facts |= WordFacts.OpensSurname;
        if (TiedParticles.Opens(word)) facts |= WordFacts.TiedParticle;
        return facts;
    }

    /// <summary>“Sen.” is listed as “Sen” where the list has one form alone.</summary>
    /// <param name="word">The word.</param>
    /// <param name="facts">Its facts as it stands.</param>
    /// <returns>The facts of the word without a full stop at its end.</returns>
    public static WordFacts FindWithoutStop(ReadOnlySpan<char> word, WordFacts facts) =>
        word.Length > 1 && word[word.Length - 1] == '.' ? Find(word.Slice(0, word.Length - 1)) : facts;

    /// <summary>The kinds of grammar word a word can be.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its folded hash.</param>
    /// <returns>Its kinds.</returns>
    public static FunctionKinds FindFunctionKinds(ReadOnlySpan<char> word, uint hash) => (FunctionKinds)FunctionWords.Find(word, hash);

    // “bar Americans”, “ten Swedes”: not the small words that are English too.
    private static bool OpensSurname(ReadOnlySpan<char> word) =>
        word.Length <= LongestParticle && !WordLists.FunctionWords.Contains(word) && !WordLists.Verbs.Contains(word);

    /// <summary>What the entries of several words open with, a possessive aside as tokens have it: new, king of King’s Lynn.</summary>
    private static WordList FirstWords(WordList list)
    {
        var words = new StringBuilder();
        foreach (var entry in list)
        {
            var end = entry.IndexOf(' ');
            if (end < 0) continue;
            words.Append(entry, 0, end).Append('\n');
            var mark = entry.IndexOf('\'');
            if (mark > 0 && mark < end) words.Append(entry, 0, mark).Append('\n');
        }

        return WordList.Parse(words.ToString());
    }

    private static FlaggedList Of(WordList list, WordFacts entry, params (string Tag, WordFacts Facts)[] tags) =>
        new(list, (ulong)entry, Array.ConvertAll(tags, tag => (tag.Tag, (ulong)tag.Facts)));
}
