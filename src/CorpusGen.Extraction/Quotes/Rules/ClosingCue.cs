using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>The bridge “will not last” another winter, Mara Lind said on Friday. – a report at the end of the sentence.</summary>
internal sealed class ClosingCue : AttributionRule
{
    public static readonly Term Name = new("closing-speaker-cue");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.Last(quotation);
        var syntax = scene.SyntaxOf(place);
        if (syntax.Closing < 0) return null;
        var verb = syntax.VerbGroups[syntax.Closing];
        if (verb.Start <= syntax.Chunks[place.Site.Chunk].Start) return null;
        if (!scene.CanSpeak(place.Sentence, verb.Subject)) return null;
        return scene.ProposeSubject(Name, place.Sentence, verb, Scene.CueOf(syntax, verb));
    }
}
