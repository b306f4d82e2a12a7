using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>A quote with its speakers by id.</summary>
/// <param name="Id">The quote's id.</param>
/// <param name="Fact">What the document says of it.</param>
/// <param name="Line">The line of its first segment.</param>
/// <param name="Column">The column there.</param>
/// <param name="Speaker">The speaker's id, or null.</param>
/// <param name="Attribution">How it came to its speaker.</param>
/// <param name="Rule">The deciding rule, or null.</param>
/// <param name="Confidence">The rule's precision.</param>
/// <param name="Candidates">All who may be the source.</param>
internal sealed record ShardQuote(
    string Id,
    QuoteFact Fact,
    int Line,
    int Column,
    string? Speaker,
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
        quote.Id,
        quote.Fact,
        quote.Line,
        quote.Column,
        IdOf(corpus, quote.Speaker),
        quote.Attribution,
        quote.Rule,
        quote.Confidence,
        quote.Candidates.Select(c => new ShardCandidate(IdOf(corpus, c.Speaker), c.Mention, c.Confidence, c.Rule)).ToEquatableArray());

    private static string? IdOf(CorpusFacts corpus, int? speaker) => speaker is { } position ? corpus.Speakers[position].Id : null;
}
