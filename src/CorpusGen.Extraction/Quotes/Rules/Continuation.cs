using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>“We are ready,” Mara Lind said. “The rest is talk.” – the second sentence goes on.</summary>
internal sealed class Continuation : IAttributionRule
{
    public const string Name = "continuation-in-paragraph";

    public Proposal? Propose(Scene scene, int quotation, IReadOnlyList<Proposal?> decided)
    {
        var earlier = scene.Before(quotation);
        if (earlier < 0 || decided[earlier] is not { } before) return null;
        var place = scene.First(quotation);
        var previous = scene.Last(earlier);
        if (scene.SyntaxOf(place).Sentence.Paragraph != scene.SyntaxOf(previous).Sentence.Paragraph) return null;
        return before with { Rule = Name, Kind = AttributionKind.Continuation, Cue = null };
    }
}
