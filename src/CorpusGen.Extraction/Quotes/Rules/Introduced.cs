using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind was blunt: – and then, in the next sentence or paragraph: “We failed.”</summary>
internal sealed class Introduced : AttributionRule
{
    public static readonly Term Name = new("introduced-by-colon");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        if (place.Site.Chunk != 0 || place.Sentence == 0) return null;
        var before = scene.Sentences[place.Sentence - 1];
        if (before.Chunks.Count == 0) return null;
        if (before.Chunks[before.Chunks.Count - 1].Kind is not (ChunkKind.Colon or ChunkKind.Comma)) return null;

        // The last verb of saying has its subject; without one, the sentence's first subject.
        for (var v = before.VerbGroups.Count - 1; v >= 0; v--)
        {
            var verb = before.VerbGroups[v];
            if (verb.Subject < 0 || verb.IsPassive || verb.IsAdjunct || !verb.IsReporting) continue;
            return scene.Propose(Name, place.Sentence - 1, verb.Subject, Scene.CueOf(before, verb));
        }

        var subject = Subjects.First(scene, place.Sentence - 1);
        return subject >= 0 ? scene.Propose(Name, place.Sentence - 1, subject, null) : null;
    }
}
