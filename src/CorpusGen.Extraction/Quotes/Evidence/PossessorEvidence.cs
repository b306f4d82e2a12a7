using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Quotes.NonSpeech;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Whose warning, whose book: “Lind’s warning of “a lost decade””.</summary>
internal static class PossessorEvidence
{
    private static readonly Term NounOfReporting = new("noun-of-reporting");
    private static readonly Term OtherNoun = new("other-noun");
    private static readonly Term Possessor = new("possessor");
    private static readonly Term PossessorDistance = new("possessor-distance");
    private static readonly Term PossessorOf = new("possessor-of");
    private static readonly Term PossessorOfSubject = new("possessor-of-subject");

    public static void Read(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        var place = candidate.Sentence == context.First.Sentence ? context.First : context.Last;
        var syntax = context.Scene.SyntaxOf(place);
        var whole = syntax.NounPhrases[syntax.Chunks[candidate.Chunk].Index];
        var side = candidate.Chunk < place.Site.Chunk ? EvidenceTerms.Before : EvidenceTerms.After;
        var head = syntax.LexemeAt(whole.Head);
        evidence.Add(Possessor, EvidenceTerms.Of(syntax, candidate.Phrase));
        evidence.Add(Possessor, side, context.Kind);
        evidence.Add(PossessorDistance, EvidenceTerms.Distance(Math.Abs(place.Site.Chunk - candidate.Chunk)));
        evidence.Add(PossessorOf, NearbyReport.Announces(syntax, whole.Head) ? NounOfReporting : OtherNoun);
        evidence.AddWord(PossessorOf, (head.IsPlural ? head.Singular : head.Word).AsSpan());
        if (context.Chain.Count == 0 || candidate.Sentence != context.First.Sentence) return;
        var verb = context.VerbAt(0);
        if (verb.Subject < 0 || context.Syntax.NounPhrases[verb.Subject] != whole) return;
        evidence.Add(PossessorOfSubject, EvidenceTerms.Of(verb), EvidenceTerms.FormOf(verb));
    }
}
