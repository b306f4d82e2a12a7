using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Explanation;

/// <summary>Puts facts, filters and weighings together, quotation by quotation.</summary>
internal sealed class ExplanationReader(DocumentFacts facts, Scene scene, WeighingRecord record)
{
    private readonly Dictionary<int, int> _quoteAt = QuotesBySegment(facts);

    public EquatableArray<QuotationExplanation> Read() =>
        Enumerable.Range(0, scene.Quotations.Count).Select(Marked).Concat(Posts())
            .OrderBy(quotation => quotation.Outer.Start)
            .ToEquatableArray();

    private static Dictionary<int, int> QuotesBySegment(DocumentFacts facts)
    {
        var quotes = new Dictionary<int, int>();
        for (var q = 0; q < facts.Quotes.Count; q++)
        {
            foreach (var segment in facts.Quotes[q].Segments) quotes[segment.Start] = q;
        }

        return quotes;
    }

    private QuotationExplanation Marked(int quotation)
    {
        var marked = scene.Quotations[quotation];
        var filter = scene.FilterOf(quotation);
        return new QuotationExplanation
        {
            Outer = marked.Outer,
            Segments = marked.Segments,
            Quote = filter is null && _quoteAt.TryGetValue(marked.Segments[0].Start, out var quote) ? quote : null,
            Filter = filter is null ? null : new FilterExplanation(filter.Name, filter.Reason),
            Candidates = record.Of(quotation) is { } weighing ? weighing.Candidates.Select(c => Explain(weighing.Context, c)).ToEquatableArray() : [],
        };
    }

    private CandidateExplanation Explain(QuotationContext context, WeighedCandidate weighed)
    {
        var candidate = weighed.Candidate;
        if (candidate.IsNobody)
        {
            return new CandidateExplanation { IsNobody = true, Probability = candidate.Probability, Evidence = weighed.Evidence };
        }

        var source = (candidate.Proposal ?? CombinedEvidence.Propose(context, candidate)).Source;
        return new CandidateExplanation
        {
            Mention = candidate.Mention,
            Name = source < 0 ? null : scene.Discourse.Sources[source].Name,
            Probability = candidate.Probability,
            Confidence = Reliability.Of(candidate.Probability),
            Rules = context.Proposals.ToArray().Where(p => p.Mention == candidate.Mention)
                .Select(p => new RuleExplanation(p.Rule.Text, RulePrecisions.Of(p.Rule.Text), p.Cue, p.Via))
                .ToEquatableArray(),
            Evidence = weighed.Evidence,
        };
    }

    /// <summary>A post has no marks: its signature, or the sentence before it, tells whose it is.</summary>
    private IEnumerable<QuotationExplanation> Posts()
    {
        foreach (var tweet in facts.Tweets)
        {
            if (tweet.Quote is not { } position) continue;
            var quote = facts.Quotes[position];
            yield return new QuotationExplanation
            {
                Outer = tweet.Span,
                Segments = quote.Segments,
                Quote = position,
                Candidates = quote.Candidates.Select(c => FromFacts(c, quote.Cue)).ToEquatableArray(),
            };
        }
    }

    private CandidateExplanation FromFacts(CandidateFact candidate, CueFact? cue) => new()
    {
        Mention = candidate.Mention,
        Name = candidate.Speaker is { } speaker ? facts.Speakers[speaker].Name : null,
        Probability = candidate.Confidence,
        Confidence = candidate.Confidence,
        Rules = [new RuleExplanation(candidate.Rule, RulePrecisions.Of(candidate.Rule), cue, null)],
    };
}
