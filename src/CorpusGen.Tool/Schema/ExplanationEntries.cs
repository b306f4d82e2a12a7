using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Explanation;

namespace CorpusGen.Tool.Schema;

/// <summary>Explanations in the output's terms.</summary>
internal static class ExplanationEntries
{
    /// <summary>Makes the entry of some quotations of a document.</summary>
    /// <param name="explained">The document.</param>
    /// <param name="quotations">The quotations.</param>
    /// <returns>The entry.</returns>
    public static ExplanationEntry Of(ExplainedDocument explained, IReadOnlyList<QuotationExplanation> quotations) =>
        new("corpusgen/1", explained.Document.Path, [.. quotations.Select(quotation => Of(explained, quotation))]);

    private static QuotationEntry Of(ExplainedDocument explained, QuotationExplanation quotation)
    {
        var (line, column) = explained.Document.GetPosition(quotation.Outer.Start);
        var text = explained.Document.Text;
        return new QuotationEntry(
            line,
            column,
            quotation.Outer.Start,
            quotation.Outer.End,
            string.Join(' ', quotation.Segments.Select(segment => segment.In(text))),
            quotation.Quote is { } quote ? Quote(explained.Corpus, quote, text) : null,
            quotation.Filter is { } filter ? new FilterEntry(filter.Name, filter.Reason) : null,
            [.. quotation.Candidates.Select(candidate => Candidate(candidate, text))]);
    }

    private static QuoteEntry Quote(CorpusFacts corpus, int quote, string text) =>
        DocumentEntries.Quote(corpus.Quotes[quote], text, speaker => speaker is { } position ? corpus.Speakers[position].Id : null);

    private static WeighedEntry Candidate(CandidateExplanation candidate, string text) => new(
        candidate.IsNobody,
        candidate.Name,
        DocumentEntries.Phrase(candidate.Mention, text),
        Math.Round(candidate.Probability, 4),
        Math.Round(candidate.Confidence, 4),
        [.. candidate.Rules.Select(rule => Rule(rule, text))],
        [.. candidate.Evidence.Select(evidence => new EvidenceEntry(evidence.Name, evidence.Weight))]);

    private static RuleEntry Rule(RuleExplanation rule, string text) =>
        new(rule.Rule, Math.Round(rule.Precision, 4), DocumentEntries.Cue(rule.Cue, text), DocumentEntries.Via(rule.Via));
}
