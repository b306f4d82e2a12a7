using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>The bridge is “beyond repair”, according to Mara Lind.</summary>
internal sealed class AccordingTo : IAttributionRule
{
    public const string Name = "according-to";

    public Proposal? Propose(Scene scene, int quotation, IReadOnlyList<Proposal?> decided)
    {
        var place = scene.Last(quotation);
        var syntax = scene.SyntaxOf(place);
        for (var i = 0; i < syntax.NounPhrases.Count; i++)
        {
            var start = syntax.NounPhrases[i].Start;
            if (start < syntax.Sentence.Start + 2 || !syntax.Is(start - 1, "to") || !syntax.Is(start - 2, "according")) continue;
            var cue = new CueFact(syntax.SpanOf(start - 2, start), "according to");
            return scene.Propose(Name, place.Sentence, i, cue);
        }

        return null;
    }
}
