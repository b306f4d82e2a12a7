using System;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>A verb the lists lack: “reprised the song”, “should deport him”.</summary>
internal static class UnknownVerb
{
    private const VerbForm Past = VerbForm.Past | VerbForm.PastParticiple;
    private const int Shortest = 5;

    /// <summary>What the word before and its ending make of a word, or null.</summary>
    public static Word? Read(ReadOnlySpan<char> word, WordClass classes, Word before)
    {
        if (before.Tag == Tag.Modal && char.IsLower(word[0]))
        {
            var isAdverb = (classes & WordClass.Adverb) != 0 || EndsWith(word, "ly");
            return isAdverb ? null : new Word(Tag.Infinitive, null, VerbForm.Base);
        }

        if (classes != WordClass.None || word.Length < Shortest || !EndsWith(word, "ed") || word.IndexOf('-') >= 0) return null;
        return before.Tag switch
        {
            Tag.Be or Tag.Have => new Word(Tag.Participle, null, Past),
            Tag.Name or Tag.Pronoun or Tag.Noun or Tag.Adverb or Tag.Relative or Tag.Coordinator or Tag.Comma => new Word(Tag.Verb, null, Past),
            Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Number or Tag.Adjective => new Word(Tag.Adjective),
            _ => null,
        };
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
