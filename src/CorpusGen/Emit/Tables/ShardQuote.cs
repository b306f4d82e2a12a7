using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>What is said of a quote's source, speakers by id.</summary>
/// <param name="Speaker">The speaker's id, or null.</param>
/// <param name="Mention">The noun phrase that names the source, or null.</param>
/// <param name="Attribution">How the quote came to its speaker.</param>
/// <param name="Rule">The deciding rule, or null.</param>
/// <param name="Confidence">The rule's precision.</param>
/// <param name="Candidates">All who may be the source.</param>
internal sealed record ShardQuote(
    string? Speaker,
    Span? Mention,
    AttributionKind Attribution,
    string? Rule,
    double Confidence,
    EquatableArray<ShardCandidate> Candidates)
{
    /// <summary>Takes a quote out of its corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="quote">The quote.</param>
    /// <returns>The quote.</returns>
    public static ShardQuote Of(CorpusFacts corpus, CorpusQuote quote) => new(
        IdOf(corpus, quote.Speaker),
        quote.Fact.Mention,
        quote.Attribution,
        quote.Rule,
        quote.Confidence,
        quote.Candidates.Select(c => new ShardCandidate(IdOf(corpus, c.Speaker), c.Mention, c.Confidence, c.Rule)).ToEquatableArray());

    /// <summary>Takes a quote as its document has it.</summary>
    /// <param name="fact">The quote.</param>
    /// <param name="speakers">The ids of the document's speakers.</param>
    /// <returns>The quote.</returns>
    public static ShardQuote Of(QuoteFact fact, EquatableArray<string> speakers) => new(
        fact.Speaker is { } speaker ? speakers[speaker] : null,
        fact.Mention,
        fact.Attribution,
        fact.Rule,
        fact.Confidence,
        fact.Candidates.Select(c => new ShardCandidate(c.Speaker is { } s ? speakers[s] : null, c.Mention, c.Confidence, c.Rule)).ToEquatableArray());

    private static string? IdOf(CorpusFacts corpus, int? speaker) => speaker is { } position ? corpus.Speakers[position].Id : null;
}
