using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>The subjects of a sentence that a later quotation may go back to.</summary>
internal static class Subjects
{
    /// <summary>Who is said to speak in a sentence; else the subject of its first verb, of a main clause rather; or -1.</summary>
    public static int First(Scene scene, int sentence)
    {
        var syntax = scene.Sentences[sentence];
        if (syntax.Closing >= 0 && IsSource(scene, sentence, syntax.VerbGroups[syntax.Closing].Subject))
            return syntax.VerbGroups[syntax.Closing].Subject;
        var inMain = -1;
        var anywhere = -1;
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Kind != VerbGroupKind.Finite || !IsSource(scene, sentence, verb.Subject)) continue;
            if (anywhere < 0) anywhere = verb.Subject;
            if (verb.IsAdjunct || verb.IsRelative) continue;
            if (!verb.IsPassive && verb.IsSaying) return verb.Subject;
            if (inMain < 0) inMain = verb.Subject;
        }

        return inMain >= 0 ? inMain : anywhere;
    }

    /// <summary>A name, “the senator”, or a pronoun that means somebody: “it is late” names nobody.</summary>
    private static bool IsSource(Scene scene, int sentence, int phrase)
    {
        if (phrase < 0) return false;
        var syntax = scene.Sentences[sentence];
        var np = syntax.NounPhrases[phrase];
        if (np.Kind == NounPhraseKind.Nominal) return syntax.Is(np.Start, "the") && IsOnePerson(syntax.LexemeAt(np.Head));
        if (np.Kind != NounPhraseKind.Pronoun) return np.Kind == NounPhraseKind.Name;
        return syntax.LexemeAt(np.Start).Is(WordFacts.PersonalPronoun) || syntax.Is(np.Start, "they");
    }

    private static bool IsOnePerson(Lexeme noun) =>
        noun.Is(WordFacts.SingularPerson) || (noun.Is(WordFacts.Title) && !noun.Is(WordFacts.PluralTitle));
}
