using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>A verb the lists lack: “reprised the song”, “should deport him”.</summary>
internal static class UnknownVerb
{
    /// <summary>The forms that an unknown verb in -ed can be.</summary>
    public const VerbForm Past = VerbForm.Past | VerbForm.PastParticiple;

    /// <summary>What the word before and its ending make of a word, or null.</summary>
    public static Tag? Read(Lexeme word, Tag before)
    {
        if (before == Tag.Modal && word.IsSmall)
        {
            var isAdverb = word.CanBe(WordClass.Adverb) || word.Is(WordLooks.Adverb);
            return isAdverb ? null : Tag.Infinitive;
        }

        if (word.IsCommonWord || !word.Is(WordLooks.Past)) return null;
        return before switch
        {
            Tag.Be or Tag.Have => Tag.Participle,
            Tag.Name or Tag.Pronoun or Tag.Noun or Tag.Adverb or Tag.Relative or Tag.Coordinator or Tag.Comma => Tag.Verb,
            Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Number or Tag.Adjective => Tag.Adjective,
            _ => null,
        };
    }
}
