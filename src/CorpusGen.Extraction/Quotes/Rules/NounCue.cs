using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.NonSpeech;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind’s warning of “a lost decade” was not heard. The answer from Jo Park was “no”.</summary>
internal sealed class NounCue : AttributionRule
{
    public static readonly Term Name = new("noun-cue");

    /// <summary>How many chunks may stand between the noun and the quotation.</summary>
    private const int Reach = 6;

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        for (var i = place.Site.Chunk - 1; i >= 0 && i >= place.Site.Chunk - Reach; i--)
        {
            var chunk = syntax.Chunks[i];
            if (chunk.Kind == ChunkKind.VerbGroup && syntax.VerbGroups[chunk.Index].IsSaying) return null;
            if (chunk.Kind != ChunkKind.NounPhrase) continue;
            var phrase = syntax.NounPhrases[chunk.Index];
            if (!NearbyReport.Announces(syntax, phrase.Head)) continue;
            return FromPossessor(scene, place, i, phrase, CueOf(syntax, phrase.Head));
        }

        return null;
    }

    private static CueFact CueOf(SentenceSyntax syntax, int noun)
    {
        var word = syntax.LexemeAt(noun);
        return new CueFact(syntax.SpanOf(noun, noun + 1), word.IsPlural ? word.Singular : word.SmallWord);
    }

    /// <summary>“Lind’s warning”, “her warning”, “the warning from Lind”: the possessor or sender speaks.</summary>
    private static Proposal? FromPossessor(Scene scene, QuotationPlace place, int chunk, NounPhrase phrase, CueFact cue)
    {
        var syntax = scene.SyntaxOf(place);
        for (var t = phrase.End - 2; t > phrase.Start; t--)
        {
            if (syntax.TagAt(t) != Tag.PossessiveMark) continue;

            // “Wednesday’s talks”, “last week’s speech”: a time says nothing.
            if (syntax.LexemeAt(t - 1).Is(WordFacts.MonthOrDay | WordFacts.TemporalNoun)) return null;
            var kind = syntax.TagAt(t - 1) == Tag.Name ? NounPhraseKind.Name : NounPhraseKind.Nominal;
            return scene.ProposePart(Name, place.Sentence, new NounPhrase(phrase.Start, t, kind, false), cue);
        }

        if (syntax.TagAt(phrase.Start) == Tag.PossessivePronoun)
        {
            var pronoun = new NounPhrase(phrase.Start, phrase.Start + 1, NounPhraseKind.Pronoun, false);
            return scene.ProposePart(Name, place.Sentence, pronoun, cue);
        }

        var sender = chunk + 2;
        if (sender >= place.Site.Chunk || syntax.Chunks[sender].Kind != ChunkKind.NounPhrase) return null;
        var isFrom = syntax.Is(syntax.Chunks[chunk + 1].Start, "from") || syntax.Is(syntax.Chunks[chunk + 1].Start, "by");
        if (!isFrom || !scene.CanSpeak(place.Sentence, syntax.Chunks[sender].Index)) return null;
        return scene.Propose(Name, place.Sentence, syntax.Chunks[sender].Index, cue);
    }
}
