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
    private static readonly Term Relative = new("relative");
    private static readonly Term OuterUnder = new("outer-under");
    private static readonly Term NearestUnder = new("nearest-under");
    private static readonly Term Nobodys = new("nobodys");
    private static readonly Term SubjectOfOuter = new("subject-of-outer");
    private static readonly Term SubjectOfSecond = new("subject-of-second");
    private static readonly Term NotSubjectOfLastReport = new("not-subject-of-last-report");
    private static readonly Term SubjectOfLastReport = new("subject-of-last-report");
    private static readonly Term NoVerb = new("no-verb");
    private static readonly Term SubjectOfOutermost = new("subject-of-outermost");
    private static readonly Term SubjectOfNearest = new("subject-of-nearest");
    private static readonly Term SubjectOf = new("subject-of");
    private static readonly Term OuterSubjectOf = new("outer-subject-of");
    private static readonly Term Outer = new("outer");
    private static readonly Term OuterOfAdjunct = new("outer-of-adjunct");
    private static readonly Term SubjectElsewhere = new("subject-elsewhere");
    private static readonly Term SubjectOfAside = new("subject-of-aside");
    private static readonly Term SubjectOfClosing = new("subject-of-closing");
    private static readonly Term NotSubjectOfClosing = new("not-subject-of-closing");

    /// <summary>How many chunks to each side of the quotation other verbs are looked for.</summary>
    private const int Reach = 30;

    public static void Read(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        if (candidate.Sentence == context.First.Sentence) ReadChain(context, candidate, evidence);
        ReadOthers(context, candidate, evidence);
        if (candidate.Sentence == context.First.Sentence) ReadReportBefore(context, candidate, evidence);
    }

    /// <summary>“after what she said was “a long talk””: whose verb of saying stands last before the words.</summary>
    private static void ReadReportBefore(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        if (context.LastReport < 0) return;
        var verb = context.Syntax.VerbGroups[context.Syntax.Chunks[context.LastReport].Index];
        var name = candidate.IsSubjectOf(verb) ? SubjectOfLastReport : NotSubjectOfLastReport;
        var distance = EvidenceTerms.Distance(context.First.Site.Chunk - context.LastReport);
        evidence.Add(name, distance, context.Before);
        evidence.Add(name, distance, context.Kind);
    }

    private static void ReadChain(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        if (context.Chain.Count == 0) evidence.Add(NoVerb, context.Kind);
        var term = candidate.Term!;
        for (var i = 0; i < context.Chain.Count; i++)
        {
            var verb = context.VerbAt(i);
            if (!candidate.IsSubjectOf(verb)) continue;
            ReadVerb(context, i, verb, term, evidence);
            if (i == 0) ReadNearest(context, verb, evidence);
            else ReadOuter(context, i, verb, candidate, evidence);
            if (i == context.Chain.Count - 1) evidence.Add(SubjectOfOutermost, EvidenceTerms.Of(verb));
            if (verb.Governor >= 0) ReadGovernor(context, i, verb, candidate, evidence);
        }
    }

    private static void ReadVerb(QuotationContext context, int step, VerbGroup verb, Term term, EvidenceTally evidence)
    {
        var name = step switch { 0 => SubjectOfNearest, 1 => SubjectOfSecond, _ => SubjectOfOuter };
        var verbClass = EvidenceTerms.Of(verb);
        var form = EvidenceTerms.FormOf(verb);
        evidence.Add(name, verbClass, form);
        evidence.Add(name, term);
        evidence.Add(name, verbClass, term, context.Kind);
        if (verb.IsRelative) evidence.Add(name, Relative);
    }

    private static void ReadNearest(QuotationContext context, VerbGroup verb, EvidenceTally evidence)
    {
        evidence.Add(SubjectOfNearest, EvidenceTerms.Of(verb), context.Before);
        evidence.AddWord(SubjectOf, verb.Lemma.AsSpan());
        evidence.AddWord(SubjectOf, verb.Lemma.AsSpan(), context.Before);
    }

    /// <summary>Lind said she would call it “a mistake”: what the verb says that stands between.</summary>
    private static void ReadOuter(QuotationContext context, int step, VerbGroup verb, in Candidate candidate, EvidenceTally evidence)
    {
        var inner = context.VerbAt(step - 1);
        var whose = candidate.IsSubjectOf(inner) ? EvidenceTerms.Own : inner.Subject < 0 ? Nobodys : EvidenceTerms.Anothers;
        evidence.AddWord(OuterSubjectOf, verb.Lemma.AsSpan());
        evidence.Add(Outer, EvidenceTerms.Of(verb), EvidenceTerms.Of(inner), whose);
        if (inner.IsAdjunct) evidence.Add(OuterOfAdjunct, EvidenceTerms.Of(verb));
    }

    private static void ReadGovernor(QuotationContext context, int step, VerbGroup verb, in Candidate candidate, EvidenceTally evidence)
    {
        var governor = context.Syntax.VerbGroups[verb.Governor];
        var whose = candidate.IsSubjectOf(governor) ? EvidenceTerms.Own : EvidenceTerms.Anothers;
        evidence.Add(step == 0 ? NearestUnder : OuterUnder, EvidenceTerms.Of(governor), whose);
    }

    /// <summary>Verbs that do not govern the quotation: a report between commas, one that closes the sentence, any other.</summary>
    private static void ReadOthers(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
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
            evidence.Add(SubjectElsewhere, EvidenceTerms.Of(verb), EvidenceTerms.FormOf(verb), side);
            if (isFirst && place.Site.Aside == index) evidence.Add(SubjectOfAside, EvidenceTerms.Of(verb), context.Kind);
        }

        if (syntax.Closing < 0) return;
        var closing = syntax.VerbGroups[syntax.Closing];
        if (candidate.IsSubjectOf(closing)) evidence.Add(SubjectOfClosing, EvidenceTerms.Of(closing));
        else evidence.Add(NotSubjectOfClosing);
    }
}
