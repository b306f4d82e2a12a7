using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind’s warning of “a lost decade” was not heard.</summary>
internal sealed class NounCue : IAttributionRule
{
    public const string Name = "noun-cue";

    /// <summary>How many chunks may stand between the noun and the quotation.</summary>
    private const int Reach = 4;

    public Proposal? Propose(Scene scene, int quotation, IReadOnlyList<Proposal?> decided)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        for (var i = place.Site.Chunk - 1; i >= 0 && i >= place.Site.Chunk - Reach; i--)
        {
            var chunk = syntax.Chunks[i];
            if (chunk.Kind == ChunkKind.VerbGroup) return null;
            if (chunk.Kind != ChunkKind.NounPhrase) continue;
            var phrase = syntax.NounPhrases[chunk.Index];
            var head = syntax.TokenAt(phrase.Head);
            if (!WordLists.ReportingNouns.Contains(head.In(syntax.Text))) continue;
            return FromPossessor(scene, place, phrase, new CueFact(Span.FromBounds(head.Start, head.End), head.In(syntax.Text).ToString()));
        }

        return null;
    }

    private static Proposal? FromPossessor(Scene scene, QuotationPlace place, NounPhrase phrase, CueFact cue)
    {
        var syntax = scene.SyntaxOf(place);
        for (var t = phrase.End - 2; t > phrase.Start; t--)
        {
            if (syntax.WordAt(t).Tag != Tag.PossessiveMark) continue;
            var possessor = new NounPhrase(phrase.Start, t, syntax.WordAt(t - 1).Tag == Tag.Name ? NounPhraseKind.Name : NounPhraseKind.Nominal, false);
            return scene.ProposePart(Name, place.Sentence, possessor, cue);
        }

        return null;
    }
}
