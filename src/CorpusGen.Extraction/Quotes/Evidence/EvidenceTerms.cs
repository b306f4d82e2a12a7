using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>The terms in which evidence speaks of phrases, verbs and distances.</summary>
internal static class EvidenceTerms
{
    public static readonly Term Before = new("before");
    public static readonly Term After = new("after");
    public static readonly Term Start = new("start");
    public static readonly Term End = new("end");
    public static readonly Term Direct = new("direct");
    public static readonly Term Mixed = new("mixed");
    public static readonly Term Own = new("own");
    public static readonly Term Anothers = new("anothers");
    public static readonly Term NoVerb = new("no-verb");
    public static readonly Term None = new("none");
    public static readonly Term Alone = new("quotation-alone");
    public static readonly Term InSentence = new("in-sentence");
    public static readonly Term HeOrShe = new("he-she");

    private static readonly Term Name = new("name"), Body = new("body"), Person = new("person"), Document = new("document"), Thing = new("thing");

    private static readonly Term HimOrHer = new("him-her"), They = new("they"), It = new("it"), I = new("i"), WeOrYou = new("we-you");

    private static readonly Term OtherPronoun = new("pronoun");

    private static readonly Term Passive = new("passive"), Modal = new("modal"), Finite = new("finite"), Gerund = new("gerund");

    private static readonly Term Participle = new("participle"), Infinitive = new("infinitive");

    private static readonly Term[] Numbers = AsTerms("0", "1", "2", "3", "4");

    private static readonly Term[] Distances = AsTerms("1", "2", "3-4", "5-7", "8-12", "13-");

    private static readonly Term[] Chunks = AsTerms(
        "phrase", "verb", "preposition", "coordinator", "subordinator", "that", "relative", "adverb", "comma", "colon",
        "semicolon", "dash", "quotation", "other");

    private static readonly Term[] Tags = AllTags();

    // By all that a verb's classes can be together; the surest of them names it.
    private static readonly Term[] Reports = AllReports(string.Empty);

    private static readonly Term[] ReportsBefore = AllReports("verb-");

    public static Term Number(int count) => Numbers[Math.Min(count, Numbers.Length - 1)];

    /// <summary>A count of chunks, coarser the larger it is.</summary>
    public static Term Distance(int chunks) => Distances[chunks switch { <= 1 => 0, 2 => 1, <= 4 => 2, <= 7 => 3, <= 12 => 4, _ => 5 }];

    public static Term Of(ChunkKind kind) => Chunks[(int)kind];

    public static Term Of(Tag tag) => Tags[(int)tag];

    /// <summary>The kind of report a verb makes, the surest it can, or none.</summary>
    public static Term Of(VerbGroup verb) => Reports[(int)verb.Classes];

    /// <summary>What a verb right before the words is: verb-say.</summary>
    public static Term Behind(VerbGroup verb) => ReportsBefore[(int)verb.Classes];

    /// <summary>The form of a verb group, where it is more than a verb with tense.</summary>
    public static Term FormOf(VerbGroup verb) => verb.Kind switch
    {
        VerbGroupKind.Finite when verb.IsPassive => Passive,
        VerbGroupKind.Finite => verb.HasModal ? Modal : Finite,
        VerbGroupKind.Gerund => Gerund,
        VerbGroupKind.Participle => Participle,
        _ => Infinitive,
    };

    /// <summary>What a noun phrase is as a source: a name, which pronoun, a person, a body, a document, a thing.</summary>
    public static Term Of(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun) return OfPronoun(syntax.TextAt(phrase.Start));
        if (phrase.Kind == NounPhraseKind.Name) return Name;
        var head = syntax.LexemeAt(phrase.Head);
        if (head.Is(WordFacts.OrganisationNoun)) return Body;
        if (head.Is(WordFacts.PersonNoun) || head.IsTitle) return Person;
        return head.Is(WordFacts.DocumentNoun) ? Document : Thing;
    }

    private static Term OfPronoun(ReadOnlySpan<char> word)
    {
        if (Is(word, "he") || Is(word, "she")) return HeOrShe;
        if (Is(word, "him") || Is(word, "her") || Is(word, "his")) return HimOrHer;
        if (Is(word, "they")) return They;
        if (Is(word, "it")) return It;
        if (Is(word, "i")) return I;
        return Is(word, "we") || Is(word, "you") ? WeOrYou : OtherPronoun;
    }

    private static bool Is(ReadOnlySpan<char> word, string pronoun) =>
        word.Length == pronoun.Length && word.Equals(pronoun.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static Term[] AsTerms(params string[] texts) => Array.ConvertAll(texts, text => new Term(text));

    private static Term[] AllTags()
    {
        var tags = new Term[(int)Tag.Quotation + 1];
        for (var i = 0; i < tags.Length; i++) tags[i] = new Term(((Tag)i).ToString().ToLowerInvariant());
        return tags;
    }

    private static Term[] AllReports(string opening)
    {
        var reports = new Term[(int)(VerbClasses.Saying | VerbClasses.Evaluate | VerbClasses.Think | VerbClasses.Weak) + 1];
        for (var classes = 0; classes < reports.Length; classes++) reports[classes] = new Term(opening, ReportingVerbs.NameOf((VerbClasses)classes));
        return reports;
    }
}
