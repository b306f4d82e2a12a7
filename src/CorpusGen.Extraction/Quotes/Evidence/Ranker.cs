using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// Weighs the candidates of a quotation against each other: the probability of each is its share of the exponentials of all
/// sums of evidence (conditional maximum entropy, Berger and others 1996; for the speakers of quotations O'Keefe and others
/// 2012).
/// </summary>
internal static class Ranker
{
    /// <summary>
    /// The score of a source whom the text does not name near: that of no evidence. Without it a lone candidate would be certain,
    /// however little speaks for it.
    /// </summary>
    public const int Unknown = 0;

    /// <summary>
    /// Gives each candidate its score and probability, and sorts them, the best first, equal ones as they came. The probability
    /// of nobody is one among all; that of a source, among the sources and an unknown one: it is asked where somebody speaks.
    /// </summary>
    public static void Rank(QuotationContext context, Buffer<Candidate> candidates, EvidenceTally tally)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            tally.Sum = 0;
            EvidenceReader.Read(context, candidates[i], tally);
            candidates[i].Score = tally.Sum;
        }

        Sort(candidates);
        var (best, all, somebody) = (candidates[0].Score, 0.0, 0.0);
        for (var i = 0; i < candidates.Count; i++)
        {
            ref var candidate = ref candidates[i];
            candidate.Probability = Math.Exp((candidate.Score - best) / 1000.0);
            all += candidate.Probability;
            if (!candidate.IsNobody) somebody += candidate.Probability;
        }

        // That a text names no source at all makes no speech a term: nobody must be better than somebody.
        var unknown = Math.Exp((Unknown - best) / 1000.0);
        all = candidates.Count == 1 ? double.PositiveInfinity : all + unknown;
        somebody += unknown;
        for (var i = 0; i < candidates.Count; i++) candidates[i].Probability /= candidates[i].IsNobody ? all : somebody;
    }

    /// <summary>A stable sort; the lists are short.</summary>
    private static void Sort(Buffer<Candidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var k = i;
            for (; k > 0 && candidates[k - 1].Score < candidate.Score; k--) candidates[k] = candidates[k - 1];
            if (k < i) candidates[k] = candidate;
        }
    }
}
