using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>The subjects of a sentence that a later quotation may go back to.</summary>
internal static class Subjects
{
    /// <summary>The subject of the first verb with tense that has a name or pronoun for one, or -1.</summary>
    public static int First(SentenceSyntax syntax)
    {
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Kind != VerbGroupKind.Finite || verb.Subject < 0) continue;
            if (Scene.IsPerson(syntax.NounPhrases[verb.Subject])) return verb.Subject;
        }

        return -1;
    }
}
