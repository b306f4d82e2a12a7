using System.Collections.Generic;
using CorpusGen.Extraction.Quotes.Rules;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Puts the marked pieces together that are one quotation with the reporter's words between them.</summary>
internal static class QuoteGroups
{
    /// <summary>Puts the groups, in order, in place of those before; a piece that goes with no other is a group by itself.</summary>
    public static void Read(Scene scene, Attributions attributions, List<QuoteGroup> groups)
    {
        groups.Clear();
        for (var q = scene.After(-1); q >= 0; q = scene.After(q))
        {
            var last = groups.Count - 1;
            if (last >= 0 && (SharesCue(scene, attributions, q) || GoesOnAfterAttribution(scene, attributions, groups[last], q)))
            {
                groups[last] = groups[last] with { Last = q };
            }
            else
            {
                groups.Add(new QuoteGroup(q, q));
            }
        }
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
        QuoteGroup group,
        int quotation)
    {
        var earlier = scene.Before(quotation);
        if (group.First < group.Last || First(attributions, quotation)?.Rule != Continuation.Name) return false;
        var rule = First(attributions, earlier)?.Rule;
        if (rule != SpeakerCueAfter.Name && rule != CueSpeakerAfter.Name) return false;
        var before = scene.Last(earlier);
        var place = scene.First(quotation);
        return place.Sentence == before.Sentence + 1 && before.Site.Chunk == 0 && Scene.IsQuotationAlone(scene.SyntaxOf(place));
    }

    private static Proposal? First(Attributions attributions, int quotation) =>
        quotation >= 0 ? attributions.FirstOf(quotation) : null;
}
