using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>
/// “We are ready,” Mara Lind said. “The rest is talk.” – the second sentence goes on. How sure that is depends on what stands around
/// the second quotation, and on how the first one’s speaker was found.
/// </summary>
internal sealed class Continuation : AttributionRule
{
    /// <summary>A sentence that is a quotation goes on right behind an attributed one.</summary>
    public static readonly Term Name = new("continuation-in-paragraph");

    /// <summary>Lind called it “a mess” and, on Monday, “a disgrace”.</summary>
    public static readonly Term InSentence = new("continuation-in-sentence");

    /// <summary>“We are ready,” Lind said. The plan was “a mess”: the words stand in a sentence of the reporter's.</summary>
    public static readonly Term MidSentence = new("continuation-mid-sentence");

    /// <summary>What goes on was a guess itself.</summary>
    public static readonly Term OfGuess = new("continuation-of-guess");

    /// <summary>Below this confidence a speaker is a guess, and whoever goes on is another.</summary>
    private const double Sure = 0.8;

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var earlier = scene.Before(quotation);
        if (earlier < 0 || decided[earlier] is not { } before) return null;
        var place = scene.First(quotation);
        var previous = scene.Last(earlier);
        if (scene.SyntaxOf(place).Sentence.Paragraph != scene.SyntaxOf(previous).Sentence.Paragraph) return null;
        return before with { Rule = NameFor(scene, place, previous, before), Kind = AttributionKind.Continuation, Cue = null };
    }

    private static Term NameFor(Scene scene, QuotationPlace place, QuotationPlace previous, Proposal before)
    {
        if (previous.Sentence == place.Sentence) return InSentence;
        if (!Scene.IsQuotationAlone(scene.SyntaxOf(place)) && place.Site.Chunk > 0) return MidSentence;
        return before.Probability < Sure ? OfGuess : Name;
    }
}
