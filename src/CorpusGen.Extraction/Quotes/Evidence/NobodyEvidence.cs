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
    public static void Read(QuotationContext context, WordsOfQuotation words, EvidenceSink evidence)
    {
        evidence.Add("nobody", context.Kind);
        evidence.Add("nobody", words.Length, words.Capitals, context.Kind);
        evidence.Add("nobody-end", words.Ending, words.Length);
        evidence.Add("nobody-before", context.Before);
        evidence.Add("nobody-before", context.Before, words.Length);
        evidence.Add("nobody-behind", context.After);
        evidence.Add("nobody-between", context.Before, context.After);
        evidence.Add("nobody-alone", Scene.IsQuotationAlone(context.Syntax) ? "quotation-alone" : "in-sentence", words.Length);
        evidence.Add("nobody-quotations", EvidenceTerms.Number(context.Syntax.Sites.Count));
        if (words.IsRepeated) evidence.Add("nobody-repeated", words.Length);
        if (words.HasDeixis) evidence.Add("nobody-first-or-second-person");
        evidence.Add("nobody-filter", SpeechFilter.DoubtOf(context.Scene, context.Quotation)?.Name ?? "none");
        ReadVerbs(context, words, evidence);
        ReadRules(context, words, evidence);
        ReadWordsBeside(context, words, evidence);
    }

    private static void ReadVerbs(QuotationContext context, WordsOfQuotation words, EvidenceSink evidence)
    {
        var best = "none";
        for (var i = 0; i < context.Chain.Count && best != "say"; i++)
        {
            var verb = context.VerbAt(i);
            if (verb.IsSaying) best = "say";
            else if (verb.IsReporting) best = "report";
        }

        evidence.Add("nobody-verbs", best, context.Kind);
        evidence.Add("nobody-verbs", best, words.Length);
        evidence.Add("nobody-nearest-verb", context.Chain.Count > 0 ? context.VerbAt(0).ReportClass : "no-verb");
        if (context.Chain.Count > 0) evidence.AddWord("nobody-verb", context.VerbAt(0).Lemma.AsSpan());
    }

    private static void ReadRules(QuotationContext context, WordsOfQuotation words, EvidenceSink evidence)
    {
        var rule = context.Proposals.Count > 0 ? context.Proposals[0].Rule : "no-rule";
        evidence.Add("nobody-rule", rule);
        evidence.Add("nobody-rule", rule, words.Length);
        var hasCue = context.Proposals.Count > 0 && context.Proposals[0].Cue is not null;
        evidence.Add("nobody-cue", hasCue ? "with-cue" : "without-cue", words.Length);
    }

    private static void ReadWordsBeside(QuotationContext context, WordsOfQuotation words, EvidenceSink evidence)
    {
        var (syntax, site) = (context.Syntax, context.First.Site.Chunk);
        if (site > 0)
        {
            var token = syntax.Chunks[site - 1].End - 1;
            evidence.AddWord("nobody-word-before", syntax.TextAt(token));
            evidence.Add("nobody-tag-before", EvidenceTerms.Of(syntax.TagAt(token)), words.Length);
            if (token > syntax.Sentence.Start) evidence.AddWord("nobody-second-word-before", syntax.TextAt(token - 1));
        }

        var last = context.Scene.SyntaxOf(context.Last);
        if (context.Last.Site.Chunk + 1 >= last.Chunks.Count) return;
        var next = last.Chunks[context.Last.Site.Chunk + 1].Start;
        evidence.AddWord("nobody-word-behind", last.TextAt(next));
        evidence.Add("nobody-tag-behind", EvidenceTerms.Of(last.TagAt(next)), context.Before);
    }
}
