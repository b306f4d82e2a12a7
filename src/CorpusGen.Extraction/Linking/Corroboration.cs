using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>Gives a quotation that its own text leaves open the speaker whom other documents' versions of the saying name.</summary>
internal static class Corroboration
{
    /// <summary>The rule's name.</summary>
    public const string Rule = "corroborated-by-another-version";

    // The other document may be wrong, and so may the link.
    private const double Certainty = 0.9;

    /// <summary>So many characters, six words or so, and a quotation is one speaker's own.</summary>
    private const int FewestCharacters = 30;

    /// <summary>Fills in speakers.</summary>
    /// <param name="quotes">The quotations; those left open get their speakers, all their sayings.</param>
    /// <param name="utterances">The sayings.</param>
    /// <param name="speakers">The merged speakers; an unnamed source names nobody.</param>
    /// <returns>The sayings, with the speakers of references that were left open.</returns>
    public static IReadOnlyList<CorpusUtterance> Apply(
        IReadOnlyList<LinkedQuote> quotes, IReadOnlyList<CorpusUtterance> utterances, MergedSpeakers speakers)
    {
        var result = new CorpusUtterance[utterances.Count];
        for (var u = 0; u < result.Length; u++)
        {
            var isOpen = false;
            foreach (var member in utterances[u].Quotes())
            {
                quotes[member].Utterance = u;
                isOpen |= quotes[member].Speaker is null;
            }

            if (isOpen) Corroborate([.. utterances[u].Quotes().Select(q => quotes[q])], speakers);
            var speaker = quotes[utterances[u].Reference].Speaker;
            result[u] = utterances[u].Speaker == speaker ? utterances[u] : utterances[u] with { Speaker = speaker };
        }

        return result;
    }

    private static void Corroborate(List<LinkedQuote> versions, MergedSpeakers speakers)
    {
        var decided = versions.FindAll(q => q.Speaker is { } speaker && speakers.IsNamed(speaker));
        foreach (var open in versions.FindAll(q => q.Speaker is null)) Corroborate(open, decided);
    }

    private static void Corroborate(LinkedQuote quote, List<LinkedQuote> decided)
    {
        var witnesses = decided.Where(d => d.Document != quote.Document).ToList();
        if (quote.Attribution != AttributionKind.None || witnesses.Select(w => w.Speaker).Distinct().Count() != 1) return;
        var speaker = witnesses[0].Speaker!.Value;
        if (IsShort(quote) && !quote.Fact.Candidates.Any(c => quote.Merged(c.Speaker) == speaker)) return;
        quote.Corroborate(speaker, Certainty * witnesses.Max(w => w.Confidence), Rule);
    }

    /// <summary>“law and order” is on many lips: a few words need a mention of the witnesses' speaker in their own text.</summary>
    private static bool IsShort(LinkedQuote quote) => quote.Length < FewestCharacters;
}
