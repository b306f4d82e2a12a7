using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Output;

/// <summary>The candidates of a quotation, the best first, with the rules that name them and what weighs most.</summary>
internal sealed class WeighedCandidates(ExplanationPage page, bool showsAll)
{
    /// <summary>Below this probability a candidate is named without its evidence.</summary>
    private const double LeastProbability = 0.01;

    /// <summary>How many pieces of evidence a candidate shows.</summary>
    private const int MostEvidence = 6;

    /// <summary>Writes them.</summary>
    /// <param name="candidates">The candidates.</param>
    public void Write(EquatableArray<CandidateExplanation> candidates)
    {
        foreach (var candidate in candidates) Write(candidate);
    }

    private void Write(CandidateExplanation candidate)
    {
        page.Entry(candidate.Probability.ToString("0.0 %", CultureInfo.InvariantCulture), Describe(candidate));
        foreach (var rule in candidate.Rules) page.Detail("", Describe(rule));
        if (!showsAll && candidate.Probability < LeastProbability) return;
        var shown = showsAll ? candidate.Evidence.Count : System.Math.Min(MostEvidence, candidate.Evidence.Count);
        foreach (var evidence in candidate.Evidence.Take(shown)) page.Detail(Weight(evidence.Weight), evidence.Name);
        if (shown == candidate.Evidence.Count) return;
        var rest = candidate.Evidence.Skip(shown).Sum(evidence => evidence.Weight);
        page.Detail(Weight(rest), $"in {candidate.Evidence.Count - shown} more pieces of evidence (--all shows them)");
    }

    private string Describe(CandidateExplanation candidate)
    {
        if (candidate.IsNobody) return "nobody: the words are no speech";
        var name = candidate.Name is { } known ? Words.OneLine(known) : "somebody the article does not name";
        return candidate.Mention is { } mention ? $"{name}, {page.At(mention)}" : name;
    }

    private string Describe(RuleExplanation rule)
    {
        var cue = rule.Cue is { } words ? $", cue {page.At(words.Span)}" : "";
        var via = rule.Via is { } outlet ? $", relayed by {page.At(outlet.Span)}" : "";
        return $"rule {rule.Rule}, right in {rule.Precision.ToString("0 %", CultureInfo.InvariantCulture)} of cases{cue}{via}";
    }

    private static string Weight(double weight) => weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
