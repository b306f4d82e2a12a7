using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>A verb the lists lack: “reprised the song”, “should deport him”.</summary>
internal static class UnknownVerb
{
    private const VerbForm Past = VerbForm.Past | VerbForm.PastParticiple;

    /// <summary>What the word before and its ending make of a word, or null.</summary>
    public static Word? Read(Lexeme word, Tag before)
    {
        if (before == Tag.Modal && word.IsSmall)
        {
            var isAdverb = word.CanBe(WordClass.Adverb) || word.Is(WordLooks.Adverb);
            return isAdverb ? null : new Word(Tag.Infinitive, null, VerbForm.Base);
        }

        if (word.IsCommonWord || !word.Is(WordLooks.Past)) return null;
        return before switch
        {
            Tag.Be or Tag.Have => new Word(Tag.Participle, null, Past),
            Tag.Name or Tag.Pronoun or Tag.Noun or Tag.Adverb or Tag.Relative or Tag.Coordinator or Tag.Comma => new Word(Tag.Verb, null, Past),
            Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Number or Tag.Adjective => new Word(Tag.Adjective),
            _ => null,
        };
    }
}
