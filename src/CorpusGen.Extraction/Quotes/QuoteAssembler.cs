using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Makes quotes of the marked pieces and what the rules proposed for them.</summary>
internal sealed class QuoteAssembler(Scene scene, IReadOnlyList<IReadOnlyList<Proposal>> proposals)
{
    public List<QuoteFact> Read() => QuoteGroups.Read(scene, proposals).ConvertAll(Assemble);

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
        if (proposals[first].Count == 0) return quote;
        quote = Decide(quote, proposals[first]);
        if (kind != QuoteKind.Mixed) return quote;
        return quote with { Content = ReportedContent.Of(scene, first, last, segments, quote.Cue) };
    }

    private Span SentenceOf(QuotationPlace place) => scene.SyntaxOf(place).Narration.SpanOf(scene.SyntaxOf(place).Sentence);

    private static QuoteFact Decide(QuoteFact quote, IReadOnlyList<Proposal> proposals)
    {
        var best = proposals[0];
        var confidence = RulePrecisions.Of(best.Rule);
        quote = quote with { Candidates = Candidates(proposals), Cue = best.Cue };
        if (confidence < RulePrecisions.Bound || best.Source < 0) return quote;
        return quote with
        {
            Speaker = best.Source,
            Attribution = best.Kind,
            Rule = best.Rule,
            Confidence = confidence,
            Mention = best.Mention,
            Via = best.Via,
        };
    }

    /// <summary>One candidate for each source, in the rules' order.</summary>
    private static EquatableArray<CandidateFact> Candidates(IReadOnlyList<Proposal> proposals)
    {
        var candidates = new List<CandidateFact>();
        foreach (var proposal in proposals)
        {
            int? source = proposal.Source < 0 ? null : proposal.Source;
            if (candidates.Any(c => c.Speaker == source && (source is not null || c.Mention == proposal.Mention))) continue;
            candidates.Add(new CandidateFact(source, proposal.Mention, RulePrecisions.Of(proposal.Rule), proposal.Rule));
        }

        return candidates.ToEquatableArray();
    }
}
