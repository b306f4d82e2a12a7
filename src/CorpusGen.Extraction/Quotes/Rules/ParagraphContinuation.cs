using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>A paragraph that is a quotation and names nobody goes on with the speaker of the paragraph before.</summary>
internal sealed class ParagraphContinuation : IAttributionRule
{
    public const string Name = "continuation-over-paragraph";

    public Proposal? Propose(Scene scene, int quotation, IReadOnlyList<Proposal?> decided)
    {
        var place = scene.First(quotation);
        if (place.Site.Chunk != 0 || place.Sentence == 0) return null;

        // What the paragraph before says last: a sentence with a subject of its own after its quotation names somebody else.
        var before = scene.ParagraphStart(place.Sentence) - 1;
        if (before < 0) return null;
        var syntax = scene.Sentences[before];
        var subject = Subjects.First(syntax);
        var earlier = scene.Before(quotation);
        if (earlier >= 0 && decided[earlier] is { } previous && scene.Last(earlier).Sentence == before)
        {
            return previous with { Rule = Name, Kind = AttributionKind.Continuation, Cue = null };
        }

        return subject >= 0 ? scene.Propose(Name, before, subject, null) with { Kind = AttributionKind.Continuation } : null;
    }
}
