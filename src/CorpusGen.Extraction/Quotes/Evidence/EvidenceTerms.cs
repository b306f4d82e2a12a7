using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>The terms in which evidence speaks of phrases, verbs and distances.</summary>
internal static class EvidenceTerms
{
    public const string Before = "before";
    public const string After = "after";

    private static readonly string[] Numbers = ["0", "1", "2", "3", "4"];

    private static readonly string[] Chunks =
    [
        "phrase", "verb", "preposition", "coordinator", "subordinator", "that", "relative", "adverb", "comma", "colon",
        "semicolon", "dash", "quotation", "other",
    ];

    private static readonly string[] Tags = TagNames();

    public static string Number(int count) => Numbers[Math.Min(count, Numbers.Length - 1)];

    /// <summary>A count of chunks, coarser the larger it is.</summary>
    public static string Distance(int chunks) => chunks switch
    {
        <= 1 => "1",
        2 => "2",
        <= 4 => "3-4",
        <= 7 => "5-7",
        <= 12 => "8-12",
        _ => "13-",
    };

    public static string Of(ChunkKind kind) => Chunks[(int)kind];

    public static string Of(Tag tag) => Tags[(int)tag];

    /// <summary>The form of a verb group, where it is more than a verb with tense.</summary>
    public static string FormOf(VerbGroup verb) => verb.Kind switch
    {
        VerbGroupKind.Finite when verb.IsPassive => "passive",
        VerbGroupKind.Finite => verb.HasModal ? "modal" : "finite",
        VerbGroupKind.Gerund => "gerund",
        VerbGroupKind.Participle => "participle",
        _ => "infinitive",
    };

    /// <summary>What a noun phrase is as a source: a name, which pronoun, a person, a body, a document, a thing.</summary>
    public static string Of(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun) return OfPronoun(syntax.TextAt(phrase.Start));
        if (phrase.Kind == NounPhraseKind.Name) return "name";
        var head = syntax.TextAt(phrase.Head);
        if (WordLists.OrganisationNouns.Contains(head)) return "body";
        if (Lexeme.Of(head).IsTitle || WordLists.PersonNouns.Contains(head)) return "person";
        return WordLists.DocumentNouns.Contains(head) ? "document" : "thing";
    }

    private static string[] TagNames()
    {
        var names = new string[(int)Tag.Quotation + 1];
        for (var i = 0; i < names.Length; i++) names[i] = ((Tag)i).ToString().ToLowerInvariant();
        return names;
    }

    private static string OfPronoun(ReadOnlySpan<char> word)
    {
        if (Is(word, "he") || Is(word, "she")) return "he-she";
        if (Is(word, "him") || Is(word, "her") || Is(word, "his")) return "him-her";
        if (Is(word, "they")) return "they";
        if (Is(word, "it")) return "it";
        if (Is(word, "i")) return "i";
        return Is(word, "we") || Is(word, "you") ? "we-you" : "pronoun";
    }

    private static bool Is(ReadOnlySpan<char> word, string pronoun) => word.Equals(pronoun.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
