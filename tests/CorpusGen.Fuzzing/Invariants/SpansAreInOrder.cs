using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Segments, contents, paragraphs, regions and posts stand in order and apart, and no two quotations share words.</summary>
internal sealed class SpansAreInOrder : IInvariant
{
    public string? Broken(Reading reading) => reading.AllFacts.Select(OfDocument).FirstOrDefault(problem => problem is not null);

    private static string? OfDocument(DocumentFacts facts) =>
        InOrder("paragraphs", facts.Paragraphs)
        ?? InOrder("regions", facts.Regions.Select(region => region.Span))
        ?? InOrder("posts", facts.Tweets.Select(tweet => tweet.Span))
        ?? facts.Quotes.Select(OfQuote).FirstOrDefault(problem => problem is not null)
        ?? InOrder("segments of all quotations", facts.Quotes.SelectMany(quote => quote.Segments).OrderBy(segment => segment.Start))
        ?? Ascending("quotations", facts.Quotes.Select(quote => quote.Span.Start))
        ?? Ascending("diagnostics", facts.Diagnostics.Select(diagnostic => diagnostic.Span.Start));

    private static string? OfQuote(QuoteFact quote)
    {
        if (quote.Segments.Count == 0) return "a quotation has no segment";
        if (quote.Content.Count == 0) return "a quotation has no content";
        if (quote.Kind == QuoteKind.Direct && !quote.Content.Equals(quote.Segments)) return "the content of direct speech differs from its segments";
        return InOrder("segments", quote.Segments) ?? InOrder("contents", quote.Content);
    }

    private static string? InOrder(string what, IEnumerable<Span> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end) return $"{what}: {span} begins before {end}";
            end = span.End;
        }

        return null;
    }

    private static string? Ascending(string what, IEnumerable<int> places)
    {
        var last = 0;
        foreach (var place in places)
        {
            if (place < last) return $"{what}: {place} comes after {last}";
            last = place;
        }

        return null;
    }
}
