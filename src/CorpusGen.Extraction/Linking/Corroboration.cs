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
    /// <param name="quotes">The quotations; those left open are replaced.</param>
    /// <param name="utterances">The sayings.</param>
    /// <param name="speakers">The merged speakers; an unnamed source names nobody.</param>
    /// <returns>The sayings, with the speakers of references that were left open.</returns>
    public static IReadOnlyList<CorpusUtterance> Apply(
        List<CorpusQuote> quotes, IReadOnlyList<CorpusUtterance> utterances, MergedSpeakers speakers)
    {
        for (var u = 0; u < utterances.Count; u++)
        {
            var members = utterances[u].Quotes().ToList();
            var decided = members.Select(q => quotes[q]).Where(q => q.Speaker is { } speaker && speakers.IsNamed(speaker)).ToList();
            foreach (var q in members)
            {
                var quote = quotes[q] with { Utterance = u };
                quotes[q] = quote.Speaker is null ? Corroborate(quote, decided) : quote;
            }
        }

        return [.. utterances.Select(u => u with { Speaker = quotes[u.Reference].Speaker })];
    }

    private static CorpusQuote Corroborate(CorpusQuote quote, List<CorpusQuote> decided)
    {
        var witnesses = decided.Where(d => d.Document != quote.Document).ToList();
        if (quote.Attribution != AttributionKind.None || witnesses.Select(w => w.Speaker).Distinct().Count() != 1) return quote;
        var own = quote.Candidates.FirstOrDefault(c => c.Speaker == witnesses[0].Speaker);
        if (own is null && IsShort(quote)) return quote;
        var confidence = Certainty * witnesses.Max(w => w.Confidence);
        var candidate = new CorpusCandidate(witnesses[0].Speaker, own?.Mention, confidence, Rule);
        return quote with
        {
            Fact = quote.Fact with { Mention = own?.Mention },
            Speaker = candidate.Speaker,
            Attribution = AttributionKind.Corroborated,
            Rule = Rule,
            Confidence = confidence,
            Candidates = [candidate, .. quote.Candidates.Where(c => c != own)],
        };
    }

    /// <summary>“law and order” is on many lips: a few words need a mention of the witnesses' speaker in their own text.</summary>
    private static bool IsShort(CorpusQuote quote) => quote.Fact.Segments.Sum(s => s.Length) < FewestCharacters;
}
