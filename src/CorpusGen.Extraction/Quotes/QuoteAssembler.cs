using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Makes quotes of the marked pieces and what the rules proposed for them.</summary>
internal sealed class QuoteAssembler(Scene scene, Attributions attributions)
{
    public List<QuoteFact> Read() => QuoteGroups.Read(scene, attributions).ConvertAll(Assemble);

    private QuoteFact Assemble(List<int> group)
    {
        var (first, last) = (group[0], group[group.Count - 1]);
        var segments = group.SelectMany(q => scene.Quotations[q].Segments).ToEquatableArray();
        var kind = QuoteKinds.Of(scene, first);
        var quote = new QuoteFact
        {
            Kind = kind,
            Segments = segments,
            Content = segments,
            Sentence = Span.FromBounds(SentenceOf(scene.First(first)).Start, SentenceOf(scene.Last(last)).End),
        };
        if (attributions.Of(first).IsEmpty) return quote;
        quote = Decide(quote, attributions.Of(first));
        if (kind != QuoteKind.Mixed) return quote;
        return quote with { Content = ReportedContent.Of(scene, first, last, segments, quote.Cue) };
    }

    private Span SentenceOf(QuotationPlace place) => scene.SyntaxOf(place).Narration.SpanOf(scene.SyntaxOf(place).Sentence);

    private static QuoteFact Decide(QuoteFact quote, ReadOnlySpan<Proposal> proposals)
    {
        var best = proposals[0];
        quote = quote with { Candidates = Candidates(proposals), Cue = best.Cue };
        if (best.Confidence < Reliability.Bound || best.Source < 0) return quote;
        return quote with
        {
            Speaker = best.Source,
            Attribution = best.Kind,
            Rule = best.Rule.Text,
            Confidence = best.Confidence,
            Mention = best.Mention,
            Via = best.Via,
        };
    }

    /// <summary>One candidate for each source, the best first.</summary>
    private static EquatableArray<CandidateFact> Candidates(ReadOnlySpan<Proposal> proposals)
    {
        var candidates = new List<CandidateFact>();
        foreach (var proposal in proposals)
        {
            int? source = proposal.Source < 0 ? null : proposal.Source;
            if (candidates.Any(c => c.Speaker == source && (source is not null || c.Mention == proposal.Mention))) continue;
            candidates.Add(new CandidateFact(source, proposal.Mention, proposal.Confidence, proposal.Rule.Text));
        }

        return candidates.ToEquatableArray();
    }
}
