using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>“We are ready!” “The rest is talk,” said Mara Lind. – one speaker for both.</summary>
internal sealed class FollowingAttribution : AttributionRule
{
    public static readonly Term Name = new("following-attribution");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var later = scene.After(quotation);
        if (later < 0 || decided[later] is not { } after) return null;
        var place = scene.Last(quotation);
        var next = scene.First(later);
        var isSameParagraph = scene.SyntaxOf(place).Sentence.Paragraph == scene.SyntaxOf(next).Sentence.Paragraph;
        if (!isSameParagraph || next.Sentence > place.Sentence + 1) return null;
        return after with { Rule = Name, Kind = AttributionKind.Continuation, Cue = null };
    }
}
