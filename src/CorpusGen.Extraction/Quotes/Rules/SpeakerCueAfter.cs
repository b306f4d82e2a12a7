using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>“We are ready,” Mara Lind, who chairs the board, said.</summary>
internal sealed class SpeakerCueAfter : AttributionRule
{
    public static readonly Term Name = new("quotation-speaker-cue");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.Last(quotation);
        var syntax = scene.SyntaxOf(place);
        if (!TrailingPosition.IsOpen(scene, quotation)) return null;
        var next = TrailingPosition.Next(syntax, place.Site.Chunk);
        if (next < 0 || syntax.Chunks[next].Kind != ChunkKind.NounPhrase) return null;
        var phrase = syntax.Chunks[next].Index;
        if (syntax.NounPhrases[phrase].FollowsPreposition) return null;
        for (var i = next + 1; i < syntax.Chunks.Count; i++)
        {
            if (syntax.Chunks[i].Kind == ChunkKind.Quotation) return null;
            if (syntax.Chunks[i].Kind != ChunkKind.VerbGroup) continue;
            var verb = syntax.VerbGroups[syntax.Chunks[i].Index];
            if (verb.Subject != phrase || verb.Kind != VerbGroupKind.Finite || verb.IsPassive || verb.IsRelative) continue;
            return verb.IsReporting ? scene.Propose(Name, place.Sentence, phrase, Scene.CueOf(syntax, verb)) : null;
        }

        return null;
    }
}
