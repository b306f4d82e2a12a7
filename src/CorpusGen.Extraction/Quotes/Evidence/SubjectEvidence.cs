using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// Whose verb it is: the subject of a verb of saying that governs the quotation speaks; the subject of a verb inside what
/// another one says seldom does.
/// </summary>
internal static class SubjectEvidence
{
    /// <summary>How many chunks to each side of the quotation other verbs are looked for.</summary>
    private const int Reach = 30;

    public static void Read(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        if (candidate.Sentence == context.First.Sentence) ReadChain(context, candidate, evidence);
        ReadOthers(context, candidate, evidence);
        if (candidate.Sentence == context.First.Sentence) ReadReportBefore(context, candidate, evidence);
    }

    /// <summary>“after what she said was “a long talk””: whose verb of saying stands last before the words.</summary>
    private static void ReadReportBefore(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        if (context.LastReport < 0) return;
        var verb = context.Syntax.VerbGroups[context.Syntax.Chunks[context.LastReport].Index];
        var name = candidate.IsSubjectOf(verb) ? "subject-of-last-report" : "not-subject-of-last-report";
        var distance = EvidenceTerms.Distance(context.First.Site.Chunk - context.LastReport);
        evidence.Add(name, distance, context.Before);
        evidence.Add(name, distance, context.Kind);
    }

    private static void ReadChain(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        if (context.Chain.Count == 0) evidence.Add("no-verb", context.Kind);
        var term = candidate.Term(context.Syntax);
        for (var i = 0; i < context.Chain.Count; i++)
        {
            var verb = context.VerbAt(i);
            if (!candidate.IsSubjectOf(verb)) continue;
            ReadVerb(context, i, verb, term, evidence);
            if (i == 0) ReadNearest(context, verb, evidence);
            else ReadOuter(context, i, verb, candidate, evidence);
            if (i == context.Chain.Count - 1) evidence.Add("subject-of-outermost", verb.ReportClass);
            if (verb.Governor >= 0) ReadGovernor(context, i, verb, candidate, evidence);
        }
    }

    private static void ReadVerb(QuotationContext context, int step, VerbGroup verb, string term, EvidenceSink evidence)
    {
        var name = step switch { 0 => "subject-of-nearest", 1 => "subject-of-second", _ => "subject-of-outer" };
        var verbClass = verb.ReportClass;
        var form = EvidenceTerms.FormOf(verb);
        evidence.Add(name, verbClass, form);
        evidence.Add(name, term);
        evidence.Add(name, verbClass, term, context.Kind);
        if (verb.IsRelative) evidence.Add(name, "relative");
    }

    private static void ReadNearest(QuotationContext context, VerbGroup verb, EvidenceSink evidence)
    {
        evidence.Add("subject-of-nearest", verb.ReportClass, context.Before);
        evidence.AddWord("subject-of", verb.Lemma.AsSpan());
        evidence.AddWord("subject-of", verb.Lemma.AsSpan(), context.Before);
    }

    /// <summary>Lind said she would call it “a mistake”: what the verb says that stands between.</summary>
    private static void ReadOuter(QuotationContext context, int step, VerbGroup verb, Candidate candidate, EvidenceSink evidence)
    {
        var inner = context.VerbAt(step - 1);
        var whose = candidate.IsSubjectOf(inner) ? "own" : inner.Subject < 0 ? "nobodys" : "anothers";
        evidence.AddWord("outer-subject-of", verb.Lemma.AsSpan());
        evidence.Add("outer", verb.ReportClass, inner.ReportClass, whose);
        if (inner.IsAdjunct) evidence.Add("outer-of-adjunct", verb.ReportClass);
    }

    private static void ReadGovernor(QuotationContext context, int step, VerbGroup verb, Candidate candidate, EvidenceSink evidence)
    {
        var governor = context.Syntax.VerbGroups[verb.Governor];
        var whose = candidate.IsSubjectOf(governor) ? "own" : "anothers";
        evidence.Add(step == 0 ? "nearest-under" : "outer-under", governor.ReportClass, whose);
    }

    /// <summary>Verbs that do not govern the quotation: a report between commas, one that closes the sentence, any other.</summary>
    private static void ReadOthers(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        var isFirst = candidate.Sentence == context.First.Sentence;
        var place = isFirst ? context.First : context.Last;
        var syntax = context.Scene.SyntaxOf(place);
        var last = System.Math.Min(syntax.Chunks.Count - 1, place.Site.Chunk + Reach);
        for (var i = System.Math.Max(0, place.Site.Chunk - Reach); i <= last; i++)
        {
            if (syntax.Chunks[i].Kind != ChunkKind.VerbGroup) continue;
            var index = syntax.Chunks[i].Index;
            var verb = syntax.VerbGroups[index];
            if (!candidate.IsSubjectOf(verb) || (isFirst && context.Chain.Contains(index))) continue;
            var side = i < place.Site.Chunk ? EvidenceTerms.Before : EvidenceTerms.After;
            evidence.Add("subject-elsewhere", verb.ReportClass, EvidenceTerms.FormOf(verb), side);
            if (isFirst && place.Site.Aside == index) evidence.Add("subject-of-aside", verb.ReportClass, context.Kind);
        }

        if (syntax.Closing < 0) return;
        var closing = syntax.VerbGroups[syntax.Closing];
        if (candidate.IsSubjectOf(closing)) evidence.Add("subject-of-closing", closing.ReportClass);
        else evidence.Add("not-subject-of-closing");
    }
}
