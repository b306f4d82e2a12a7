using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>“We are ready,” said Mara Lind.</summary>
internal sealed class CueSpeakerAfter : AttributionRule
{
    public static readonly Term Name = new("quotation-cue-speaker");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.Last(quotation);
        var syntax = scene.SyntaxOf(place);
        var next = TrailingPosition.Next(syntax, place.Site.Chunk);
        if (next < 0 || syntax.Chunks[next].Kind != ChunkKind.VerbGroup) return null;
        var verb = syntax.VerbGroups[syntax.Chunks[next].Index];
        if (verb.IsPassive || !verb.IsReporting || verb.Subject < 0) return null;
        if (syntax.NounPhrases[verb.Subject].Start < verb.End) return null;
        return scene.Propose(Name, place.Sentence, verb.Subject, Scene.CueOf(syntax, verb));
    }
}
