using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>A paragraph that is a quotation and names nobody goes on with the speaker of the paragraph before.</summary>
internal sealed class ParagraphContinuation : AttributionRule
{
    public static readonly Term Name = new("continuation-over-paragraph");

    /// <summary>Lind spoke of the port in May. – “It is late.”: the paragraph before has no quotation at its end, but a subject.</summary>
    public static readonly Term FromSubject = new("paragraph-subject");

    /// <summary>“A big truck” blocked the port: the quotation opens a sentence of the reporter's.</summary>
    public static readonly Term Weak = new("paragraph-opening");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        if (place.Site.Chunk != 0 || place.Sentence == 0 || scene.ParagraphStart(place.Sentence) != place.Sentence) return null;
        var isAlone = Scene.IsQuotationAlone(scene.SyntaxOf(place));

        // What the paragraph before says last: a sentence with a subject of its own after its quotation names somebody else.
        var before = place.Sentence - 1;
        var earlier = scene.Before(quotation);
        if (earlier >= 0 && decided[earlier] is { } previous && scene.Last(earlier).Sentence == before)
        {
            return previous with { Rule = isAlone ? Name : Weak, Kind = AttributionKind.Continuation, Cue = null };
        }

        var subject = Subjects.First(scene, before);
        if (subject < 0) return null;
        return scene.Propose(isAlone ? FromSubject : Weak, before, subject, null) with { Kind = AttributionKind.Continuation };
    }
}
