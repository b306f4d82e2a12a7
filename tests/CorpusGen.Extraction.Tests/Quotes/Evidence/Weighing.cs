using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

/// <summary>The quotations of a text as the engine weighs them: the candidates for their sources and the evidence for each.</summary>
internal sealed class Weighing
{
    public const string Nobody = "nobody";

    private readonly List<Weighed> _quotations = [];

    private Weighing(string text, EvidenceWeights? weights)
    {
        Text = text;
        Analysis = Analysis.Of(text, weights, (context, candidates) => _quotations.Add(new Weighed(
            context,
            candidates,
            FoundIn(context),
            [.. candidates.Select(c => EvidenceOf(context, c))])));
    }

    public string Text { get; }

    public Analysis Analysis { get; }

    /// <summary>How many quotations were weighed.</summary>
    public int Count => _quotations.Count;

    public static Weighing Of(string text) => new(text, null);

    /// <summary>Weighs by a few weights, in thousandths, and nothing else.</summary>
    public static Weighing By(string text, params (string Evidence, int Weight)[] weights) =>
        new(text, new EvidenceWeights(weights.Select(w => KeyValuePair.Create(w.Evidence, w.Weight))));

    /// <summary>Whether a quotation was weighed.</summary>
    public bool Has(int quotation) => _quotations.Exists(w => w.Context.Quotation == quotation);

    public QuotationContext Context(int quotation = 0) => Of(quotation).Context;

    /// <summary>The candidates, the best first.</summary>
    public IReadOnlyList<Candidate> Candidates(int quotation = 0) => Of(quotation).Candidates;

    /// <summary>What the candidates are called, the best first.</summary>
    public IEnumerable<string> Ranked(int quotation = 0) => Candidates(quotation).Select(c => NameOf(c.Mention));

    /// <summary>What the candidates are called, as they were found.</summary>
    public IReadOnlyList<string> Found(int quotation = 0) => Of(quotation).Found;

    public Candidate Candidate(string mention, int quotation = 0) => Candidates(quotation)[PositionOf(mention, quotation)];

    /// <summary>The evidence for a candidate, as it was found.</summary>
    public IReadOnlyList<string> Evidence(string mention, int quotation = 0) => Of(quotation).Evidence[PositionOf(mention, quotation)];

    private static List<string> EvidenceOf(QuotationContext context, Candidate candidate)
    {
        var tally = new EvidenceTally(EvidenceWeights.Measured) { Names = [] };
        EvidenceReader.Read(context, candidate, tally);
        return tally.Names;
    }

    private List<string> FoundIn(QuotationContext context)
    {
        var candidates = new Buffer<Candidate>();
        CandidateReader.Read(context, candidates);
        return [.. candidates.ToArray().Select(c => NameOf(c.Mention))];
    }

    private Weighed Of(int quotation) => _quotations.Single(w => w.Context.Quotation == quotation);

    private int PositionOf(string mention, int quotation) => Ranked(quotation).ToList().IndexOf(mention);

    private string NameOf(Span? mention) => mention?.In(Text) ?? Nobody;

    private sealed record Weighed(
        QuotationContext Context,
        IReadOnlyList<Candidate> Candidates,
        IReadOnlyList<string> Found,
        IReadOnlyList<IReadOnlyList<string>> Evidence);
}
