using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>The bridge is “beyond repair”, according to Mara Lind. It is, in the words of Jo Park, “a ruin”.</summary>
internal sealed class AccordingTo : AttributionRule
{
    public static readonly Term Name = new("according-to");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.Last(quotation);
        var syntax = scene.SyntaxOf(place);
        for (var i = 0; i < syntax.NounPhrases.Count; i++)
        {
            var start = syntax.NounPhrases[i].Start;
            if (Cue(syntax, start) is not { } lemma) continue;
            return scene.Propose(Name, place.Sentence, i, new CueFact(syntax.SpanOf(start - 2, start), lemma));
        }

        return null;
    }

    /// <summary>The cue right before a token, or null.</summary>
    public static string? Cue(SentenceSyntax syntax, int start)
    {
        if (start < syntax.Sentence.Start + 2) return null;
        if (syntax.Is(start - 1, "to") && syntax.Is(start - 2, "according")) return "according to";
        return syntax.Is(start - 1, "of") && syntax.Is(start - 2, "words") ? "words" : null;
    }
}
