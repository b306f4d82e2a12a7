using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>The plan was “a mistake”, as described by Mara Lind.</summary>
internal sealed class ByAgentAfter : AttributionRule
{
    public static readonly Term Name = new("quotation-cue-by-speaker");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.Last(quotation);
        var syntax = scene.SyntaxOf(place);
        for (var i = place.Site.Chunk + 1; i + 2 < syntax.Chunks.Count; i++)
        {
            if (syntax.Chunks[i].Kind != ChunkKind.VerbGroup) continue;
            var verb = syntax.VerbGroups[syntax.Chunks[i].Index];
            if (!verb.IsReporting || !syntax.Is(syntax.Chunks[i + 1].Start, "by")) return null;
            return syntax.Chunks[i + 2].Kind == ChunkKind.NounPhrase
                ? scene.Propose(Name, place.Sentence, syntax.Chunks[i + 2].Index, Scene.CueOf(syntax, verb))
                : null;
        }

        return null;
    }
}
