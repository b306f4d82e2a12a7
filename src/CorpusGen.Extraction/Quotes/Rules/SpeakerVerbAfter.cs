using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>
/// “We are ready,” Mara Lind shot back; “We are ready!” beamed Park. – behind an opening quotation whose last mark leaves the sentence
/// open, a subject and its verb name the speaker, whatever the verb.
/// </summary>
internal sealed class SpeakerVerbAfter : AttributionRule
{
    public static readonly Term Name = new("quotation-speaker-verb");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.Last(quotation);
        if (place.Site.Chunk != 0 || scene.LastCharacter(quotation) is not (',' or '?' or '!' or '-' or '—' or '–' or '…')) return null;
        var syntax = scene.SyntaxOf(place);
        var next = 1;
        while (next < syntax.Chunks.Count && syntax.Chunks[next].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb) next++;
        if (next >= syntax.Chunks.Count) return null;
        return syntax.Chunks[next].Kind switch
        {
            ChunkKind.NounPhrase => FromSubject(scene, place.Sentence, next),
            ChunkKind.VerbGroup => FromInverted(scene, place.Sentence, next),
            _ => null,
        };
    }

    private static Proposal? FromSubject(Scene scene, int sentence, int subject)
    {
        var syntax = scene.Sentences[sentence];
        var phrase = syntax.Chunks[subject].Index;
        if (!scene.CanSpeak(sentence, phrase)) return null;
        for (var i = subject + 1; i < syntax.Chunks.Count; i++)
        {
            if (syntax.Chunks[i].Kind == ChunkKind.Quotation) return null;
            if (syntax.Chunks[i].Kind != ChunkKind.VerbGroup) continue;
            var verb = syntax.VerbGroups[syntax.Chunks[i].Index];
            if (verb.Subject != phrase || verb.Kind != VerbGroupKind.Finite || verb.IsRelative) continue;
            return verb.IsPassive ? null : scene.Propose(Name, sentence, phrase, Scene.CueOf(syntax, verb));
        }

        return null;
    }

    private static Proposal? FromInverted(Scene scene, int sentence, int verbChunk)
    {
        var syntax = scene.Sentences[sentence];
        var verb = syntax.VerbGroups[syntax.Chunks[verbChunk].Index];
        var behind = verbChunk + 1;
        if (verb.Kind != VerbGroupKind.Finite || verb.IsPassive || verb.HasModal) return null;
        if (behind >= syntax.Chunks.Count || syntax.Chunks[behind].Kind != ChunkKind.NounPhrase) return null;
        var phrase = syntax.Chunks[behind].Index;
        return scene.CanSpeak(sentence, phrase) ? scene.Propose(Name, sentence, phrase, Scene.CueOf(syntax, verb)) : null;
    }
}
