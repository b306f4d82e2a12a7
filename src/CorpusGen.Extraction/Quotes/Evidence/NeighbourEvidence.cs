using System;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Who speaks in the quotations beside this one, and whether the sentence before is about the candidate.</summary>
internal static class NeighbourEvidence
{
    private static readonly Term SameSentence = new("same-sentence");
    private static readonly Term NextSentence = new("next-sentence");
    private static readonly Term SameParagraph = new("same-paragraph");
    private static readonly Term NextParagraph = new("next-paragraph");
    private static readonly Term ParagraphBefore = new("paragraph-before");
    private static readonly Term Far = new("far");
    private static readonly Term EarlierSpeaker = new("earlier-speaker");
    private static readonly Term EarlierSpeakerNotNamedAgain = new("earlier-speaker-not-named-again");
    private static readonly Term LaterSpeaker = new("later-speaker");
    private static readonly Term SubjectOfSentenceBefore = new("subject-of-sentence-before");

    public static void Read(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        if (context.EarlierMention is { } earlier && earlier == candidate.Mention) ReadEarlier(context, candidate, evidence);
        if (context.LaterMention is { } later && later == candidate.Mention) ReadLater(context, evidence);
        ReadSubjectBefore(context, candidate, evidence);
    }

    private static void ReadEarlier(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        var distance = Distance(context, context.EarlierPlace.Sentence, context.First.Sentence);
        evidence.Add(EarlierSpeaker, distance, context.Kind);
        evidence.Add(EarlierSpeaker, distance, context.Earlier!.Value.Rule);
        evidence.Add(EarlierSpeaker, distance, context.Before, context.After);
        if (candidate.Sentence >= 0) return;
        var alone = context.IsAlone ? EvidenceTerms.Alone : EvidenceTerms.InSentence;
        evidence.Add(EarlierSpeakerNotNamedAgain, context.Kind, alone);
    }

    private static void ReadLater(QuotationContext context, EvidenceTally evidence)
    {
        evidence.Add(LaterSpeaker, Distance(context, context.Last.Sentence, context.LaterPlace.Sentence), context.Kind);
        evidence.Add(LaterSpeaker, context.Later!.Value.Rule);
    }

    private static Term Distance(QuotationContext context, int from, int to)
    {
        var paragraphs = ParagraphOf(context, to) - ParagraphOf(context, from);
        if (paragraphs == 0) return Math.Min(3, to - from) switch { 0 => SameSentence, 1 => NextSentence, _ => SameParagraph };
        return paragraphs == 1 ? NextParagraph : Far;
    }

    private static int ParagraphOf(QuotationContext context, int sentence) => context.Scene.Sentences[sentence].Sentence.Paragraph;

    private static void ReadSubjectBefore(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        if (context.SubjectBefore < 0) return;
        var sentence = context.First.Sentence - 1;
        var syntax = context.Scene.Sentences[sentence];
        if (syntax.SpanOf(context.Scene.Discourse.NameFor(sentence, context.SubjectBefore)) != candidate.Mention) return;
        var isSame = syntax.Sentence.Paragraph == context.Syntax.Sentence.Paragraph;
        evidence.Add(SubjectOfSentenceBefore, isSame ? SameParagraph : ParagraphBefore, context.Kind);
        evidence.Add(SubjectOfSentenceBefore, EvidenceTerms.Of(syntax, syntax.NounPhrases[context.SubjectBefore]));
        if (context.IsAlone) evidence.Add(SubjectOfSentenceBefore, context.Before, EvidenceTerms.Alone);
        else evidence.Add(SubjectOfSentenceBefore, context.Before);
    }
}
