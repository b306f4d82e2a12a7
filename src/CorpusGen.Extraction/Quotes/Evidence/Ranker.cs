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

    /// <summary>More candidates than these are a list of names.</summary>
    private const int Many = 128;

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

    /// <summary>A stable sort; the lists are short. Candidates are large: their places are sorted first, then each moves once.</summary>
    private static void Sort(Buffer<Candidate> candidates)
    {
        Span<int> order = candidates.Count <= Many ? stackalloc int[candidates.Count] : new int[candidates.Count];
        for (var i = 0; i < order.Length; i++)
        {
            var score = candidates[i].Score;
            var k = i;
            for (; k > 0 && candidates[order[k - 1]].Score < score; k--) order[k] = order[k - 1];
            order[k] = i;
        }

        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] != i) Rotate(candidates, order, i);
        }
    }

    /// <summary>Moves the candidates of a ring, each of which stands where the next one belongs.</summary>
    private static void Rotate(Buffer<Candidate> candidates, Span<int> order, int start)
    {
        var first = candidates[start];
        var place = start;
        while (order[place] != start)
        {
            var next = order[place];
            candidates[place] = candidates[next];
            order[place] = place;
            place = next;
        }

        candidates[place] = first;
        order[place] = place;
    }
}
