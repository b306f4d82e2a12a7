using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// Weighs the candidates of a quotation against each other: the probability of each is its share of the exponentials of all
/// sums of evidence (conditional maximum entropy, Berger and others 1996; for the speakers of quotations O'Keefe and others
/// 2012).
/// </summary>
internal sealed class Ranker(EvidenceWeights weights)
{
    /// <summary>
    /// The score of a source whom the text does not name near: that of no evidence. Without it a lone candidate would be certain,
    /// however little speaks for it.
    /// </summary>
    public const int Unknown = 0;

    private readonly EvidenceTally _tally = new(weights);

    /// <summary>
    /// Gives each candidate its score and probability, and sorts them, the best first, equal ones as they came. The probability
    /// of nobody is one among all; that of a source, among the sources and an unknown one: it is asked where somebody speaks.
    /// </summary>
    public void Rank(QuotationContext context, List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            _tally.Sum = 0;
            EvidenceReader.Read(context, candidate, _tally);
            candidate.Score = _tally.Sum;
        }

        Sort(candidates);
        var (best, all, somebody) = (candidates[0].Score, 0.0, 0.0);
        foreach (var candidate in candidates)
        {
            candidate.Probability = Math.Exp((candidate.Score - best) / 1000.0);
            all += candidate.Probability;
            if (!candidate.IsNobody) somebody += candidate.Probability;
        }

        // That a text names no source at all makes no speech a term: nobody must be better than somebody.
        var unknown = Math.Exp((Unknown - best) / 1000.0);
        all = candidates.Count == 1 ? double.PositiveInfinity : all + unknown;
        somebody += unknown;
        foreach (var candidate in candidates) candidate.Probability /= candidate.IsNobody ? all : somebody;
    }

    /// <summary>A stable sort; the lists are short.</summary>
    private static void Sort(List<Candidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var k = i;
            while (k > 0 && candidates[k - 1].Score < candidate.Score) candidates[k] = candidates[--k];
            candidates[k] = candidate;
        }
    }
}
