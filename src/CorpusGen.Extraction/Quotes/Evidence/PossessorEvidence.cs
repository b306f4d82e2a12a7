using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Whose warning, whose book: “Lind’s warning of “a lost decade””.</summary>
internal static class PossessorEvidence
{
    public static void Read(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        var place = candidate.Sentence == context.First.Sentence ? context.First : context.Last;
        var syntax = context.Scene.SyntaxOf(place);
        var whole = syntax.NounPhrases[syntax.Chunks[candidate.Chunk].Index];
        var side = candidate.Chunk < place.Site.Chunk ? EvidenceTerms.Before : EvidenceTerms.After;
        var head = syntax.TextAt(whole.Head);
        evidence.Add("possessor", EvidenceTerms.Of(syntax, candidate.Phrase));
        evidence.Add("possessor", side, context.Kind);
        evidence.Add("possessor-distance", EvidenceTerms.Distance(Math.Abs(place.Site.Chunk - candidate.Chunk)));
        evidence.Add("possessor-of", IsReporting(head) ? "noun-of-reporting" : "other-noun");
        evidence.AddWord("possessor-of", NounPlurals.TryGetSingular(head, out var one) ? one.AsSpan() : head);
        if (context.Chain.Count == 0 || candidate.Sentence != context.First.Sentence) return;
        var verb = context.VerbAt(0);
        if (verb.Subject < 0 || context.Syntax.NounPhrases[verb.Subject] != whole) return;
        evidence.Add("possessor-of-subject", verb.ReportClass, EvidenceTerms.FormOf(verb));
    }

    private static bool IsReporting(ReadOnlySpan<char> noun) =>
        WordLists.ReportingNouns.Contains(noun)
        || (NounPlurals.TryGetSingular(noun, out var one) && WordLists.ReportingNouns.Contains(one.AsSpan()));
}
