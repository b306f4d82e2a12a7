using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Quotes.Rules;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Finds the source of each quotation: the rules propose, the evidence for all candidates is weighed, the best one wins.</summary>
internal sealed class Attributor
{
    /// <summary>Fewer in a hundred, and a candidate is not worth naming.</summary>
    private const double LeastProbability = 0.02;

    /// <summary>How many candidates of a quotation are named.</summary>
    private const int MostCandidates = 5;

    /// <summary>From this probability on nobody speaks: as many terms are taken out as speech is kept.</summary>
    private const double NobodyBound = 0.7;

    /// <summary>What the quotation's own sentence tells.</summary>
    private static readonly AttributionRule[] OwnSentence =
    [
        new CueSpeakerAfter(),
        new SpeakerCueBefore(),
        new SpeakerCueAfter(),
        new Label(),
        new ClosingCue(),
        new GoverningCue(),
        new ByAgentAfter(),
        new AccordingTo(),
        new NounCue(),
        new Signature(),
        new SpeakerVerbAfter(),
    ];

    /// <summary>What the sentences around it tell.</summary>
    private static readonly AttributionRule[] Surroundings =
    [
        new ListedByIntroduction(),
        new Introduced(),
        new Continuation(),
        new FollowingAttribution(),
        new HeadlinePerson(),
        new SentenceSubject(),
        new PreviousSubject(),
        new ParagraphContinuation(),
        new NearestName(),
    ];

    private readonly Scene _scene;
    private readonly EvidenceTally _tally;
    private readonly Action<QuotationContext, IReadOnlyList<Candidate>>? _watch;
    private readonly RepeatedWords _repeated;
    private readonly Proposal?[] _decided;
    private readonly Attributions _named;
    private readonly Attributions _own;
    private readonly Buffer<Candidate> _candidates;
    private QuotationContext _context;

    private Attributor(
        Scene scene,
        AttributionPools pools,
        EvidenceWeights weights,
        Action<QuotationContext, IReadOnlyList<Candidate>>? watch)
    {
        pools.Restart(scene);
        _scene = scene;
        _tally = new EvidenceTally(weights);
        _watch = watch;
        _repeated = pools.Repeated;
        _decided = pools.Decided;
        _named = pools.Named;
        _own = pools.Own;
        _candidates = pools.Candidates;
        _context = pools.ContextOf(scene);
    }

    /// <summary>The sources each quotation may have; those that are no speech are taken out of the scene.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="weights">What the evidence weighs, where it is not what was measured.</param>
    /// <param name="watch">Is told of each quotation and its candidates, the best first.</param>
    public static Attributions Read(
        Scene scene,
        EvidenceWeights? weights = null,
        Action<QuotationContext, IReadOnlyList<Candidate>>? watch = null) => Read(scene, new AttributionPools(), weights, watch);

    /// <summary>The same, written over the attributions of a document that is done with.</summary>
    public static Attributions Read(
        Scene scene,
        AttributionPools pools,
        EvidenceWeights? weights = null,
        Action<QuotationContext, IReadOnlyList<Candidate>>? watch = null)
    {
        if (scene.Quotations.IsEmpty) return Attributions.None;
        new Attributor(scene, pools, weights ?? EvidenceWeights.Measured, watch).Read();
        return pools.Named;
    }

    private void Read()
    {
        for (var q = 0; q < _scene.Quotations.Count; q++)
        {
            if (_scene.IsSpeech(q)) ProposeOwn(q);
            _own.Close();
        }

        for (var q = 0; q < _scene.Quotations.Count; q++)
        {
            if (_scene.IsSpeech(q))
            {
                Propose(q);
                Decide(q);
            }

            _named.Close();
        }
    }

    private void ProposeOwn(int quotation)
    {
        foreach (var rule in OwnSentence)
        {
            if (rule.Propose(_scene, quotation, _decided) is not { } proposal) continue;
            _decided[quotation] ??= proposal;
            _own.Add(proposal);
        }
    }

    private void Propose(int quotation)
    {
        // A context that was shown is kept by who watches.
        if (_watch is not null) _context = new QuotationContext(_scene);
        var proposals = _context.Proposals;
        proposals.Clear();
        foreach (var proposal in _own.Of(quotation)) proposals.Add(proposal);
        foreach (var rule in Surroundings)
        {
            if (rule.Propose(_scene, quotation, _decided) is { } proposal) proposals.Add(proposal);
        }

        if (proposals.Count > 0) _decided[quotation] ??= proposals[0];
    }

    private void Decide(int quotation)
    {
        if (ListedBy(_context.Proposals) is { } listed)
        {
            _decided[quotation] = listed with { Confidence = RulePrecisions.Of(listed.Rule.Text) };
            _named.Add(_decided[quotation]!.Value);
            return;
        }

        _context.Read(quotation, _decided, _repeated.Contains(quotation));
        CandidateReader.Read(_context, _candidates);
        Ranker.Rank(_context, _candidates, _tally);
        _watch?.Invoke(_context, _candidates.ToArray());
        if (_candidates[0].IsNobody && _candidates[0].Probability >= NobodyBound && !StandsAlone(quotation))
        {
            _scene.Dismiss(quotation);
            _context.Proposals.Clear();
            return;
        }

        NameBest(quotation);
    }

    private static Proposal? ListedBy(Buffer<Proposal> proposals)
    {
        for (var i = 0; i < proposals.Count; i++)
        {
            if (proposals[i].Rule == ListedByIntroduction.Name) return proposals[i];
        }

        return null;
    }

    /// <summary>“The rest is talk.” – a sentence by itself is no term of the reporter's.</summary>
    private bool StandsAlone(int quotation) =>
        _context.IsAlone && char.IsUpper(_scene.FirstCharacter(quotation))
        && _scene.LastCharacter(quotation) is '.' or '!' or '?' or ',' or '…';

    private void NameBest(int quotation)
    {
        _decided[quotation] = null;
        var count = 0;
        if (RelayedReport.Of(_scene, _context.Proposals, _candidates) is { } relayed) Name(relayed);
        for (var i = 0; i < _candidates.Count && count < MostCandidates; i++)
        {
            ref var candidate = ref _candidates[i];
            if (candidate.IsNobody) continue;
            if (count > 0 && candidate.Probability < LeastProbability) break;
            var proposal = candidate.Proposal ?? CombinedEvidence.Propose(_context, candidate);
            proposal = proposal with { Probability = candidate.Probability, Confidence = Reliability.Of(candidate.Probability) };
            Name(proposal);
        }

        void Name(in Proposal proposal)
        {
            _decided[quotation] ??= proposal;
            _named.Add(proposal);
            count++;
        }
    }
}
