using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Makes quotes of the marked pieces and what the rules proposed for them.</summary>
internal sealed class QuoteAssembler(Scene scene, Attributions attributions)
{
    private readonly List<CandidateFact> _candidates = [];

    public List<QuoteFact> Read()
    {
        var groups = QuoteGroups.Read(scene, attributions);
        var quotes = new List<QuoteFact>(groups.Count);
        foreach (var group in groups) quotes.Add(Assemble(group));
        return quotes;
    }

    private QuoteFact Assemble(QuoteGroup group)
    {
        var proposals = attributions.Of(group.First);
        var best = proposals.IsEmpty ? default : proposals[0];
        var isDecided = !proposals.IsEmpty && best.Confidence >= Reliability.Bound && best.Source >= 0;
        var segments = SegmentsOf(group);
        var kind = QuoteKinds.Of(scene, group.First);
        var isClause = kind == QuoteKind.Mixed && !proposals.IsEmpty;
        return new QuoteFact
        {
            Kind = kind,
            Segments = segments,
            Content = isClause ? ReportedContent.Of(scene, group.First, group.Last, segments, best.Cue) : segments,
            Sentence = Span.FromBounds(SentenceOf(scene.First(group.First)).Start, SentenceOf(scene.Last(group.Last)).End),
            Cue = best.Cue,
            Candidates = Candidates(proposals),
            Speaker = isDecided ? best.Source : null,
            Attribution = isDecided ? best.Kind : AttributionKind.None,
            Rule = isDecided ? best.Rule.Text : null,
            Confidence = isDecided ? best.Confidence : 0,
            Mention = isDecided ? best.Mention : null,
            Via = isDecided ? best.Via : null,
        };
    }

    private EquatableArray<Span> SegmentsOf(QuoteGroup group)
    {
        if (group.First == group.Last) return scene.Quotations[group.First].Segments;
        var segments = new List<Span>();
        for (var q = group.First; q >= 0 && q <= group.Last; q = scene.After(q)) segments.AddRange(scene.Quotations[q].Segments);
        return new([.. segments]);
    }

    private Span SentenceOf(QuotationPlace place) => scene.SyntaxOf(place).Narration.SpanOf(scene.SyntaxOf(place).Sentence);

    /// <summary>One candidate for each source, the best first.</summary>
    private EquatableArray<CandidateFact> Candidates(ReadOnlySpan<Proposal> proposals)
    {
        _candidates.Clear();
        foreach (var proposal in proposals)
        {
            int? source = proposal.Source < 0 ? null : proposal.Source;
            if (!Has(source, proposal.Mention)) _candidates.Add(new(source, proposal.Mention, proposal.Confidence, proposal.Rule.Text));
        }

        return new([.. _candidates]);
    }

    private bool Has(int? source, Span mention)
    {
        foreach (var candidate in _candidates)
        {
            if (candidate.Speaker == source && (source is not null || candidate.Mention == mention)) return true;
        }

        return false;
    }
}
