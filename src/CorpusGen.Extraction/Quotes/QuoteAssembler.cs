using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Makes quotes of the marked pieces and what was found for them, and of the posts; their sources are numbered as they are met.</summary>
internal sealed class QuoteAssembler(Scene scene, Attributions attributions, SpeakerSelection speakers, QuotePools pools)
{
    private readonly Buffer<Span> _segments = pools.Segments;
    private readonly Buffer<CandidateFact> _candidates = pools.Candidates;

    /// <summary>The quotes by position.</summary>
    /// <param name="posts">The posts of known authors, by position.</param>
    public QuoteFact[] Read(List<PostQuote> posts)
    {
        QuoteGroups.Read(scene, attributions, pools.Groups);
        var groups = pools.Groups;
        var quotes = new QuoteFact[groups.Count + posts.Count];
        for (int q = 0, group = 0, post = 0; q < quotes.Length; q++)
        {
            var isPost = post < posts.Count && (group == groups.Count || posts[post].Words.Start < StartOf(groups[group]));
            quotes[q] = isPost ? posts[post++].ToFact(speakers) : Assemble(groups[group++]);
        }

        return quotes;
    }

    private int StartOf(QuoteGroup group) => scene.Quotations[group.First].Segments[0].Start;

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
            Speaker = isDecided ? speakers.Number(best.Source) : null,
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
        _segments.Clear();
        for (var q = group.First; q >= 0 && q <= group.Last; q = scene.After(q))
        {
            foreach (var segment in scene.Quotations[q].Segments) _segments.Add(segment);
        }

        return new(_segments.ToArray());
    }

    private Span SentenceOf(QuotationPlace place) => scene.SyntaxOf(place).Narration.SpanOf(scene.SyntaxOf(place).Sentence);

    /// <summary>One candidate for each source, the best first.</summary>
    private EquatableArray<CandidateFact> Candidates(ReadOnlySpan<Proposal> proposals)
    {
        if (proposals.IsEmpty) return default;
        _candidates.Clear();
        foreach (ref readonly var proposal in proposals)
        {
            var speaker = speakers.Number(proposal.Source);
            if (Has(_candidates.AsSpan(), speaker, proposal.Mention)) continue;
            _candidates.Add(new(speaker, proposal.Mention, proposal.Confidence, proposal.Rule.Text));
        }

        return new(_candidates.ToArray());
    }

    private static bool Has(ReadOnlySpan<CandidateFact> candidates, int? speaker, Span mention)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Speaker == speaker && (speaker is not null || candidate.Mention == mention)) return true;
        }

        return false;
    }
}
