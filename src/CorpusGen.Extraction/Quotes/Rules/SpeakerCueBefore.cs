using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind said, “We are ready.” Noting that “time is short”, Lind left. – the verb right before the words.</summary>
internal sealed class SpeakerCueBefore : AttributionRule
{
    public static readonly Term Name = new("speaker-cue-quotation");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        var before = place.Site.Chunk - 1;
        while (before >= 0 && IsLink(syntax.Chunks[before])) before--;
        if (before < 0 || syntax.Chunks[before].Kind != ChunkKind.VerbGroup || syntax.Chunks[before].Index != place.Site.Verb) return null;
        var verb = syntax.VerbGroups[place.Site.Verb];
        if (verb.IsPassive || verb.Kind is VerbGroupKind.Infinitive or VerbGroupKind.Participle || verb.Subject < 0) return null;
        if (!verb.IsSaying || !scene.CanSpeak(place.Sentence, verb.Subject)) return null;
        return GoverningCue.IsRelayed(syntax, verb) ? null : scene.ProposeSubject(Name, place.Sentence, verb, Scene.CueOf(syntax, verb));
    }

    private static bool IsLink(Chunk chunk) => chunk.Kind is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.That or ChunkKind.Adverb;
}
