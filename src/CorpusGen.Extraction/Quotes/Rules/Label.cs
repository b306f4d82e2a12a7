using System.Collections.Generic;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind: “We are ready.”</summary>
internal sealed class Label : IAttributionRule
{
    public const string Name = "label";

    public Proposal? Propose(Scene scene, int quotation, IReadOnlyList<Proposal?> decided)
    {
        var place = scene.First(quotation);
        var chunks = scene.SyntaxOf(place).Chunks;
        if (place.Site.Chunk < 2 || chunks[place.Site.Chunk - 1].Kind != ChunkKind.Colon) return null;
        var label = chunks[place.Site.Chunk - 2];
        if (label.Kind != ChunkKind.NounPhrase) return null;
        if (place.Site.Chunk > 2 && chunks[place.Site.Chunk - 3].Kind != ChunkKind.Dash) return null;

        // Q: and A: are no names.
        if (scene.SyntaxOf(place).TokenAt(label.End - 1).Length == 1) return null;
        if (!Scene.IsPerson(scene.SyntaxOf(place).NounPhrases[label.Index])) return null;
        return scene.Propose(Name, place.Sentence, label.Index, null);
    }
}
