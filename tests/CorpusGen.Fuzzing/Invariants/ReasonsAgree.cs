using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>A text explained gives the same facts, its quotations inside the text, its probabilities from 0 to 1.</summary>
internal sealed class ReasonsAgree : IInvariant
{
    public int Every => 8;

    public string? Broken(Reading reading)
    {
        foreach (var facts in reading.Documents)
        {
            var explanation = DocumentExplainer.Explain(facts.Document);
            if (!explanation.Facts.Equals(facts)) return $"{facts.Document.Path} explained differs";
            foreach (var quotation in explanation.Quotations)
            {
                if (Problem(quotation, facts) is { } problem) return $"explained: {quotation.Outer} {problem}";
            }
        }

        return null;
    }

    private static string? Problem(QuotationExplanation quotation, DocumentFacts facts)
    {
        if (quotation.Outer.Start < 0 || quotation.Outer.End > facts.Document.Text.Length) return "leaves the text";
        if (quotation.Quote is { } quote && (quote < 0 || quote >= facts.Quotes.Count)) return $"is quotation {quote}";
        foreach (var candidate in quotation.Candidates)
        {
            if (candidate.Probability is not (>= 0 and <= 1) || candidate.Confidence is not (>= 0 and <= 1)) return "has a share beyond 0 and 1";
        }

        return null;
    }
}
