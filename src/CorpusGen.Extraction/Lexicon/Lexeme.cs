using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What the lists say of one word, looked up once and kept: a few thousand words make up most of any text.</summary>
/// <remarks>Whatever hangs on the word alone belongs here, as a flag, so that no stage looks a token up in a list again.</remarks>
internal sealed class Lexeme
{
    /// <summary>Looks a word up in the lists; <see cref="Of"/> remembers.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="key">Its key.</param>
    internal Lexeme(ReadOnlySpan<char> word, LexemeKey key)
    {
        Key = key;
        Word = word.ToString();
        SmallWord = Word.ToLowerInvariant();
        FoldedHash = FoldedReader.Hash(word);
        Facts = WordFactLists.Find(word, FoldedHash);
        StoplessFacts = WordFactLists.FindWithoutStop(word, Facts);
        IsTitle = TitleWords.Contains(word, Facts | StoplessFacts);
        IsDoer = DoerEndings.Has(word);
        FunctionKinds = WordFactLists.FindFunctionKinds(word, FoldedHash);
        Classes = WordClassLexicon.FindListed(word, out var first);
        FirstClass = first;
        Commonest = WordClassLexicon.FindCommonest(word);
        Looks = WordShape.LooksOf(word);
        Shape = WordShape.ClassOf(word, FirstClass);
        if (IsFunctionWord) Role = FunctionRoles.Of(word);
        IsVerb = VerbLemmas.TryGetLemma(word, out var lemma, out var forms);
        Lemma = lemma;
        Forms = forms;
        VerbClasses = IsVerb ? ReportingVerbs.ClassesOf(lemma) : VerbClasses.None;
        IsPlural = NounPlurals.TryGetSingular(word, out var singular);
        Singular = singular;
        SingularFacts = IsPlural ? WordFactLists.Find(singular.AsSpan()) : WordFacts.None;
        OwnTag = OwnTags.Of(this);
    }

    /// <summary>What the cache knows it by.</summary>
    internal LexemeKey Key { get; }

    /// <summary>The word as written.</summary>
    public string Word { get; }

    /// <summary>The word in small letters.</summary>
    public string SmallWord { get; }

    /// <summary>A hash that leaves letter case and accents out.</summary>
    public uint FoldedHash { get; }

    /// <summary>What the lists of names, titles, nouns and pronouns say of it.</summary>
    public WordFacts Facts { get; }

    /// <summary>The facts of the word without the full stop at its end, where it has one: “Sen.” is listed as “Sen”.</summary>
    public WordFacts StoplessFacts { get; }

    /// <summary>Whether it is a title, or a word made of one: spokesman, Sen., Secretary-General.</summary>
    public bool IsTitle { get; }

    /// <summary>Whether it ends as nouns do for those who do something: pollster.</summary>
    public bool IsDoer { get; }

    /// <summary>The facts of its singular, none where it is no plural.</summary>
    public WordFacts SingularFacts { get; }

    /// <summary>The kinds of grammar word it can be.</summary>
    public FunctionKinds FunctionKinds { get; }

    /// <summary>Whether it is a grammar word.</summary>
    public bool IsFunctionWord => FunctionKinds != FunctionKinds.None;

    /// <summary>The rule that a grammar word has to itself.</summary>
    public FunctionRole Role { get; }

    /// <summary>The tag of a word that plays one part only; see <see cref="OwnTags.Of"/>.</summary>
    public Tag OwnTag { get; }

    /// <summary>Its first letter and its ending.</summary>
    public WordLooks Looks { get; }

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => (Looks & WordLooks.Capital) != 0;

    /// <summary>Whether it begins with a small letter.</summary>
    public bool IsSmall => (Looks & WordLooks.Small) != 0;

    /// <summary>The classes that the list of the commonest words gives it, none where the list lacks it.</summary>
    public WordClass Classes { get; }

    /// <summary>The commonest of <see cref="Classes"/>.</summary>
    public WordClass FirstClass { get; }

    /// <summary>The class it has most often, from all lists and by its ending; see <see cref="WordClassLexicon.FindCommonest"/>.</summary>
    public WordClass Commonest { get; }

    /// <summary>Its class where it is no verb: <see cref="FirstClass"/>, or what its ending makes likely.</summary>
    public WordClass Shape { get; }

    /// <summary>Whether it is among the commonest nouns, verbs, adjectives and adverbs.</summary>
    public bool IsCommonWord => Classes != WordClass.None;

    /// <summary>Whether it can be an English word that is no name: a grammar word, a listed one, a plural or a verb.</summary>
    public bool IsEnglish => IsFunctionWord || IsCommonWord || IsPlural || IsVerb;

    /// <summary>Whether it can be a verb.</summary>
    public bool IsVerb { get; }

    /// <summary>The base form of the verb, empty where it is none.</summary>
    public string Lemma { get; }

    /// <summary>The forms of a verb it can be, none where it is no verb.</summary>
    public VerbForm Forms { get; }

    /// <summary>The kinds of report that its verb can make.</summary>
    public VerbClasses VerbClasses { get; }

    /// <summary>Whether it can be the plural of a noun.</summary>
    public bool IsPlural { get; }

    /// <summary>The singular in small letters, empty where it is no plural.</summary>
    public string Singular { get; }

    /// <summary>Whether it is a form with tense of a verb of saying: said, tells.</summary>
    public bool IsSaying =>
        (Forms & (VerbForm.Past | VerbForm.ThirdPerson)) != 0 && Is(VerbClasses.Saying);

    /// <summary>What the lists say of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>The entry.</returns>
    public static Lexeme Of(ReadOnlySpan<char> word) => LexemeCache.Find(word);

    /// <summary>Whether it has one of some facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>True when it has one at least.</returns>
    public bool Is(WordFacts facts) => (Facts & facts) != 0;

    /// <summary>Whether it has one of some facts as it stands or without the full stop at its end.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>True when it has one at least.</returns>
    public bool IsWithoutStop(WordFacts facts) => ((Facts | StoplessFacts) & facts) != 0;

    /// <summary>Whether it has one of some looks.</summary>
    /// <param name="looks">The looks.</param>
    /// <returns>True when it has one at least.</returns>
    public bool Is(WordLooks looks) => (Looks & looks) != 0;

    /// <summary>Whether it can be one of some kinds of grammar word.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>True when it can be one at least.</returns>
    public bool Is(FunctionKinds kinds) => (FunctionKinds & kinds) != 0;

    /// <summary>Whether its verb can make one of some kinds of report.</summary>
    /// <param name="classes">The kinds.</param>
    /// <returns>True when it can make one at least.</returns>
    public bool Is(VerbClasses classes) => (VerbClasses & classes) != 0;

    /// <summary>Whether its singular has one of some facts; false where it is no plural.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>True when it has one at least.</returns>
    public bool IsPluralOf(WordFacts facts) => (SingularFacts & facts) != 0;

    /// <summary>Whether the lists give it a class.</summary>
    /// <param name="word">One class, or several.</param>
    /// <returns>True when it has one at least.</returns>
    public bool CanBe(WordClass word) => (Classes & word) != 0;
}
