using System;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Who speaks in the quotations beside this one, and whether the sentence before is about the candidate.</summary>
internal static class NeighbourEvidence
{
    public static void Read(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        if (context.Earlier is { } earlier && earlier.Mention == candidate.Mention) ReadEarlier(context, earlier, candidate, evidence);
        if (context.Later is { } later && later.Mention == candidate.Mention) ReadLater(context, later, evidence);
        ReadSubjectBefore(context, candidate, evidence);
    }

    private static void ReadEarlier(QuotationContext context, Proposal earlier, Candidate candidate, EvidenceSink evidence)
    {
        var distance = Distance(context, context.EarlierPlace.Sentence, context.First.Sentence);
        evidence.Add("earlier-speaker", distance, context.Kind);
        evidence.Add("earlier-speaker", distance, earlier.Rule);
        evidence.Add("earlier-speaker", distance, context.Before, context.After);
        if (candidate.Sentence >= 0) return;
        var alone = Scene.IsQuotationAlone(context.Syntax) ? "quotation-alone" : "in-sentence";
        evidence.Add("earlier-speaker-not-named-again", context.Kind, alone);
    }

    private static void ReadLater(QuotationContext context, Proposal later, EvidenceSink evidence)
    {
        evidence.Add("later-speaker", Distance(context, context.Last.Sentence, context.LaterPlace.Sentence), context.Kind);
        evidence.Add("later-speaker", later.Rule);
    }

    private static string Distance(QuotationContext context, int from, int to)
    {
        var paragraphs = ParagraphOf(context, to) - ParagraphOf(context, from);
        if (paragraphs == 0) return Math.Min(3, to - from) switch { 0 => "same-sentence", 1 => "next-sentence", _ => "same-paragraph" };
        return paragraphs == 1 ? "next-paragraph" : "far";
    }

    private static int ParagraphOf(QuotationContext context, int sentence) => context.Scene.Sentences[sentence].Sentence.Paragraph;

    private static void ReadSubjectBefore(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        if (context.SubjectBefore < 0) return;
        var sentence = context.First.Sentence - 1;
        var syntax = context.Scene.Sentences[sentence];
        if (syntax.SpanOf(context.Scene.Discourse.NameFor(sentence, context.SubjectBefore)) != candidate.Mention) return;
        var isSame = syntax.Sentence.Paragraph == context.Syntax.Sentence.Paragraph;
        evidence.Add("subject-of-sentence-before", isSame ? "same-paragraph" : "paragraph-before", context.Kind);
        evidence.Add("subject-of-sentence-before", EvidenceTerms.Of(syntax, syntax.NounPhrases[context.SubjectBefore]));
        evidence.Add("subject-of-sentence-before", context.Before, Scene.IsQuotationAlone(context.Syntax) ? "quotation-alone" : string.Empty);
    }
}
