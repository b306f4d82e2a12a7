using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Quotes.Rules;

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
    private static readonly IAttributionRule[] OwnSentence =
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
    private static readonly IAttributionRule[] Surroundings =
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
    private readonly Ranker _ranker;
    private readonly Action<QuotationContext, IReadOnlyList<Candidate>>? _watch;
    private readonly List<Proposal>[] _proposals;
    private readonly Proposal?[] _decided;
    private readonly RepeatedWords _repeated;

    private Attributor(Scene scene, EvidenceWeights weights, Action<QuotationContext, IReadOnlyList<Candidate>>? watch)
    {
        _scene = scene;
        _ranker = new Ranker(weights);
        _watch = watch;
        _proposals = new List<Proposal>[scene.Quotations.Count];
        _decided = new Proposal?[scene.Quotations.Count];
        _repeated = new RepeatedWords(scene.Text, scene.Quotations);
    }

    /// <summary>The sources each quotation may have, the best first; those that are no speech are taken out of the scene.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="weights">What the evidence weighs, where it is not what was measured.</param>
    /// <param name="watch">Is told of each quotation and its candidates, the best first.</param>
    public static IReadOnlyList<IReadOnlyList<Proposal>> Read(
        Scene scene,
        EvidenceWeights? weights = null,
        Action<QuotationContext, IReadOnlyList<Candidate>>? watch = null) =>
        new Attributor(scene, weights ?? EvidenceWeights.Measured, watch).Read();

    private List<Proposal>[] Read()
    {
        for (var q = 0; q < _proposals.Length; q++) Propose(q, OwnSentence);
        for (var q = 0; q < _proposals.Length; q++)
        {
            if (!_scene.IsSpeech(q)) continue;
            Propose(q, Surroundings);
            Decide(q);
        }

        return _proposals;
    }

    private void Propose(int quotation, IAttributionRule[] rules)
    {
        var proposals = _proposals[quotation] ??= [];
        if (!_scene.IsSpeech(quotation)) return;
        foreach (var rule in rules)
        {
            if (rule.Propose(_scene, quotation, _decided) is { } proposal) proposals.Add(proposal);
        }

        _decided[quotation] ??= proposals.FirstOrDefault();
    }

    private void Decide(int quotation)
    {
        if (_proposals[quotation].Find(p => p.Rule == ListedByIntroduction.Name) is { } listed)
        {
            _proposals[quotation] = [_decided[quotation] = listed with { Confidence = RulePrecisions.Of(listed.Rule) }];
            return;
        }

        var context = ContextOf(quotation);
        var candidates = CandidateReader.Read(context);
        _ranker.Rank(context, candidates);
        _watch?.Invoke(context, candidates);
        if (candidates[0].IsNobody && candidates[0].Probability >= NobodyBound && !StandsAlone(quotation))
        {
            _scene.Dismiss(quotation);
            _proposals[quotation].Clear();
            return;
        }

        _proposals[quotation] = NameBest(context, candidates);
        _decided[quotation] = _proposals[quotation].FirstOrDefault();
    }

    /// <summary>“The rest is talk.” – a sentence by itself is no term of the reporter's.</summary>
    private bool StandsAlone(int quotation)
    {
        var place = _scene.First(quotation);
        if (!Scene.IsQuotationAlone(_scene.SyntaxOf(place))) return false;
        return char.IsUpper(_scene.FirstCharacter(quotation)) && _scene.LastCharacter(quotation) is '.' or '!' or '?' or ',' or '…';
    }

    private QuotationContext ContextOf(int quotation)
    {
        var (before, after) = (_scene.Before(quotation), _scene.After(quotation));
        return new QuotationContext(_scene, quotation, _proposals[quotation])
        {
            Earlier = before >= 0 ? _decided[before] : null,
            EarlierPlace = before >= 0 ? _scene.Last(before) : default,
            Later = after >= 0 ? _decided[after] : null,
            LaterPlace = after >= 0 ? _scene.First(after) : default,
            Words = new WordsOfQuotation(_scene.Text, _scene.Quotations[quotation].Segments, _repeated.Contains(quotation)),
        };
    }

    private static List<Proposal> NameBest(QuotationContext context, List<Candidate> candidates)
    {
        var named = new List<Proposal>();
        foreach (var candidate in candidates)
        {
            if (candidate.IsNobody || named.Count == MostCandidates) continue;
            if (named.Count > 0 && candidate.Probability < LeastProbability) break;
            var proposal = candidate.Proposal ?? CombinedEvidence.Propose(context, candidate);
            named.Add(proposal with { Probability = candidate.Probability, Confidence = Reliability.Of(candidate.Probability) });
        }

        return named;
    }
}
