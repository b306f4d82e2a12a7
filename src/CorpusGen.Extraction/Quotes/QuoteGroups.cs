using System.Collections.Generic;
using CorpusGen.Extraction.Quotes.Rules;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Puts the marked pieces together that are one quotation with the reporter's words between them.</summary>
internal static class QuoteGroups
{
    /// <summary>The quotations' positions, those of one quote together, in order.</summary>
    public static List<List<int>> Read(Scene scene, Attributions attributions)
    {
        var groups = new List<List<int>>();
        for (var q = scene.After(-1); q >= 0; q = scene.After(q))
        {
            var last = groups.Count > 0 ? groups[groups.Count - 1] : null;
            if (last is not null && (SharesCue(scene, attributions, q) || GoesOnAfterAttribution(scene, attributions, last, q))) last.Add(q);
            else groups.Add([q]);
        }

        return groups;
    }

    /// <summary>“We,” Lind said, “are ready”; the “ignoring” of warnings led to “chaos”, Lind said: one cue for both.</summary>
    private static bool SharesCue(Scene scene, Attributions attributions, int quotation)
    {
        var earlier = scene.Before(quotation);
        if (First(attributions, quotation)?.Cue is not { } cue || First(attributions, earlier)?.Cue is not { } before) return false;
        return cue.Span == before.Span && scene.Last(earlier).Sentence == scene.First(quotation).Sentence;
    }

    /// <summary>“We are ready,” Lind said. “The rest is talk.” – the attribution alone interrupts.</summary>
    private static bool GoesOnAfterAttribution(
        Scene scene,
        Attributions attributions,
        List<int> group,
        int quotation)
    {
        var earlier = scene.Before(quotation);
        if (group.Count > 1 || First(attributions, quotation)?.Rule != Continuation.Name) return false;
        var rule = First(attributions, earlier)?.Rule;
        if (rule != SpeakerCueAfter.Name && rule != CueSpeakerAfter.Name) return false;
        var before = scene.Last(earlier);
        var place = scene.First(quotation);
        return place.Sentence == before.Sentence + 1 && before.Site.Chunk == 0 && Scene.IsQuotationAlone(scene.SyntaxOf(place));
    }

    private static Proposal? First(Attributions attributions, int quotation) =>
        quotation >= 0 ? attributions.FirstOf(quotation) : null;
}
