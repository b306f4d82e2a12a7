using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Quotes.NonSpeech;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// Whether the words are no speech at all: a term, a slogan, a word the reporter keeps at arm's length. Those are short, stand
/// where a noun or adjective would, and no verb of reporting governs them.
/// </summary>
internal static class NobodyEvidence
{
    private static readonly Term Say = new("say");
    private static readonly Term Report = new("report");
    private static readonly Term NoRule = new("no-rule");
    private static readonly Term Nobody = new("nobody");
    private static readonly Term NobodyEnd = new("nobody-end");
    private static readonly Term NobodyBefore = new("nobody-before");
    private static readonly Term NobodyBehind = new("nobody-behind");
    private static readonly Term NobodyBetween = new("nobody-between");
    private static readonly Term NobodyAlone = new("nobody-alone");
    private static readonly Term NobodyQuotations = new("nobody-quotations");
    private static readonly Term NobodyRepeated = new("nobody-repeated");
    private static readonly Term NobodyFirstOrSecondPerson = new("nobody-first-or-second-person");
    private static readonly Term NobodyFilter = new("nobody-filter");
    private static readonly Term NobodyVerbs = new("nobody-verbs");
    private static readonly Term NobodyNearestVerb = new("nobody-nearest-verb");
    private static readonly Term NobodyVerb = new("nobody-verb");
    private static readonly Term NobodyRule = new("nobody-rule");
    private static readonly Term NobodyCue = new("nobody-cue");
    private static readonly Term NobodyWordBefore = new("nobody-word-before");
    private static readonly Term NobodyTagBefore = new("nobody-tag-before");
    private static readonly Term NobodySecondWordBefore = new("nobody-second-word-before");
    private static readonly Term NobodyWordBehind = new("nobody-word-behind");
    private static readonly Term NobodyTagBehind = new("nobody-tag-behind");

    public static void Read(QuotationContext context, WordsOfQuotation words, EvidenceTally evidence)
    {
        evidence.Add(Nobody, context.Kind);
        evidence.Add(Nobody, words.Length, words.Capitals, context.Kind);
        evidence.Add(NobodyEnd, words.Ending, words.Length);
        evidence.Add(NobodyBefore, context.Before);
        evidence.Add(NobodyBefore, context.Before, words.Length);
        evidence.Add(NobodyBehind, context.After);
        evidence.Add(NobodyBetween, context.Before, context.After);
        evidence.Add(NobodyAlone, context.IsAlone ? EvidenceTerms.Alone : EvidenceTerms.InSentence, words.Length);
        evidence.Add(NobodyQuotations, EvidenceTerms.Number(context.Syntax.QuotationCount));
        if (words.IsRepeated) evidence.Add(NobodyRepeated, words.Length);
        if (words.HasDeixis) evidence.Add(NobodyFirstOrSecondPerson);
        evidence.Add(NobodyFilter, SpeechFilter.DoubtOf(context.Scene, context.Quotation)?.Term ?? EvidenceTerms.None);
        ReadVerbs(context, words, evidence);
        ReadRules(context, words, evidence);
        ReadWordsBeside(context, words, evidence);
    }

    private static void ReadVerbs(QuotationContext context, WordsOfQuotation words, EvidenceTally evidence)
    {
        var best = EvidenceTerms.None;
        for (var i = 0; i < context.Chain.Count && best != Say; i++)
        {
            var verb = context.VerbAt(i);
            if (verb.IsSaying) best = Say;
            else if (verb.IsReporting) best = Report;
        }

        evidence.Add(NobodyVerbs, best, context.Kind);
        evidence.Add(NobodyVerbs, best, words.Length);
        evidence.Add(NobodyNearestVerb, context.Chain.Count > 0 ? EvidenceTerms.Of(context.VerbAt(0)) : EvidenceTerms.NoVerb);
        if (context.Chain.Count > 0) evidence.AddWord(NobodyVerb, context.VerbAt(0).Lemma.AsSpan());
    }

    private static void ReadRules(QuotationContext context, WordsOfQuotation words, EvidenceTally evidence)
    {
        var rule = context.Proposals.Count > 0 ? context.Proposals[0].Rule : NoRule;
        evidence.Add(NobodyRule, rule);
        evidence.Add(NobodyRule, rule, words.Length);
        var hasCue = context.Proposals.Count > 0 && context.Proposals[0].Cue is not null;
        evidence.Add(NobodyCue, hasCue ? RuleEvidence.WithCue : RuleEvidence.WithoutCue, words.Length);
    }

    private static void ReadWordsBeside(QuotationContext context, WordsOfQuotation words, EvidenceTally evidence)
    {
        var (syntax, site) = (context.Syntax, context.First.Site.Chunk);
        if (site > 0)
        {
            var token = syntax.Chunks[site - 1].End - 1;
            evidence.AddWord(NobodyWordBefore, syntax.TextAt(token));
            evidence.Add(NobodyTagBefore, EvidenceTerms.Of(syntax.TagAt(token)), words.Length);
            if (token > syntax.Sentence.Start) evidence.AddWord(NobodySecondWordBefore, syntax.TextAt(token - 1));
        }

        var last = context.Scene.SyntaxOf(context.Last);
        if (context.Last.Site.Chunk + 1 >= last.Chunks.Count) return;
        var next = last.Chunks[context.Last.Site.Chunk + 1].Start;
        evidence.AddWord(NobodyWordBehind, last.TextAt(next));
        evidence.Add(NobodyTagBehind, EvidenceTerms.Of(last.TagAt(next)), context.Before);
    }
}
