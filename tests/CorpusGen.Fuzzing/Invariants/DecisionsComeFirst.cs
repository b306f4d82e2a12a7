using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Who is decided for is the first of the candidates, with the decision's rule and confidence; nobody decided, nothing claimed, unless a correction says nobody.</summary>
internal sealed class DecisionsComeFirst : IInvariant
{
    public string? Broken(Reading reading) =>
        reading.AllFacts.SelectMany(document => document.Quotes).Select(InDocument).FirstOrDefault(problem => problem is not null)
        ?? reading.Corpus.Quotes.Select(InCorpus).FirstOrDefault(problem => problem is not null);

    private static string? InDocument(QuoteFact quote)
    {
        if (quote.Speaker is not { } speaker) return Undecided(quote.Attribution, quote.Confidence);
        if (quote.Candidates.Count == 0) return "a speaker is no candidate";
        var first = quote.Candidates[0];
        return (first.Speaker, first.Rule, first.Confidence, first.Mention) == (speaker, quote.Rule, quote.Confidence, quote.Mention)
            ? null
            : $"{first} is first, but {(speaker, quote.Rule, quote.Confidence, quote.Mention)} decided";
    }

    private static string? InCorpus(CorpusQuote quote)
    {
        if (quote.Speaker is not { } speaker) return Undecided(quote.Attribution, quote.Confidence);
        if (quote.Candidates.Count == 0) return "a speaker of the corpus is no candidate";
        var first = quote.Candidates[0];
        return (first.Speaker, first.Rule, first.Confidence) == (speaker, quote.Rule, quote.Confidence)
            ? null
            : $"{first} is first in the corpus, but {(speaker, quote.Rule, quote.Confidence)} decided";
    }

    private static string? Undecided(AttributionKind attribution, double confidence) =>
        attribution == AttributionKind.Corrected || (attribution == AttributionKind.None && confidence == 0) ? null : $"nobody is decided for, by {attribution} at {confidence}";
}
