using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>The proposal for a candidate that no single rule names: what stands around it speaks for it.</summary>
internal static class CombinedEvidence
{
    public static readonly Term Name = new("combined-evidence");

    public static Proposal Propose(QuotationContext context, in Candidate candidate)
    {
        var scene = context.Scene;
        if (candidate.IsPossessor) return scene.ProposePart(Name, candidate.Sentence, candidate.Phrase, null);
        var cue = CueOf(context, candidate);
        return candidate.Sentence == context.First.Sentence && context.RelativeVerbOf(candidate.Index) is { } verb
            ? scene.ProposeSubject(Name, candidate.Sentence, verb, cue)
            : scene.Propose(Name, candidate.Sentence, candidate.Index, cue);
    }

    /// <summary>The nearest verb of reporting around the quotation that has the candidate for its subject.</summary>
    private static CueFact? CueOf(QuotationContext context, in Candidate candidate)
    {
        if (candidate.Sentence != context.First.Sentence) return null;
        for (var i = 0; i < context.Chain.Count; i++)
        {
            var verb = context.VerbAt(i);
            if (candidate.IsSubjectOf(verb) && verb.IsReporting) return Scene.CueOf(context.Syntax, verb);
        }

        return null;
    }
}
