using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Every position leads to something: speakers, candidates, documents, quotations, posts.</summary>
internal sealed class PositionsExist : IInvariant
{
    public string? Broken(Reading reading) =>
        reading.AllFacts.Select(OfDocument).Concat(reading.Documents.Select(OfPosts)).FirstOrDefault(problem => problem is not null)
        ?? OfCorpus(reading.Corpus);

    private static string? OfDocument(DocumentFacts facts)
    {
        foreach (var quote in facts.Quotes)
        {
            if (IsStray(quote.Speaker, facts.Speakers.Count)) return $"there is no speaker {quote.Speaker} in a document";
            if (quote.Candidates.Any(c => IsStray(c.Speaker, facts.Speakers.Count))) return "there is no such candidate in a document";
        }

        return facts.Tweets.Any(tweet => IsStray(tweet.Quote, facts.Quotes.Count)) ? "there is no quotation of a post" : null;
    }

    // A correction may make another kind of any quotation.
    private static string? OfPosts(DocumentFacts facts)
    {
        var tweets = facts.Tweets.Where(tweet => tweet.Quote is not null).Select(tweet => tweet.Quote!.Value).ToList();
        var posts = Enumerable.Range(0, facts.Quotes.Count).Where(q => facts.Quotes[q].Kind == QuoteKind.Tweet);
        return tweets.SequenceEqual(posts) ? null : "posts and their quotations differ";
    }

    private static string? OfCorpus(CorpusFacts corpus)
    {
        var first = 0;
        foreach (var document in corpus.Documents)
        {
            if (document.FirstQuote != first) return $"{document.Id} begins at quotation {document.FirstQuote}, not at {first}";
            if (IsStray(document.Family, corpus.Families.Count)) return $"there is no family {document.Family}";
            first += document.Facts.Quotes.Count;
        }

        if (first != corpus.Quotes.Count) return $"there are {corpus.Quotes.Count} quotations, not {first}";
        return Quotations(corpus) ?? Speakers(corpus);
    }

    private static string? Quotations(CorpusFacts corpus)
    {
        for (var q = 0; q < corpus.Quotes.Count; q++)
        {
            var quote = corpus.Quotes[q];
            if (IsStray(quote.Document, corpus.Documents.Count)) return $"there is no document {quote.Document}";
            var document = corpus.Documents[quote.Document];
            if (q < document.FirstQuote || q >= document.FirstQuote + document.Facts.Quotes.Count) return $"{quote.Id} is not of {document.Id}";
            if (IsStray(quote.Speaker, corpus.Speakers.Count)) return $"there is no speaker {quote.Speaker}";
            if (quote.Candidates.Any(c => IsStray(c.Speaker, corpus.Speakers.Count))) return "there is no such candidate";
            if (IsStray(quote.Utterance, corpus.Utterances.Count)) return $"there is no saying {quote.Utterance}";
        }

        return null;
    }

    private static string? Speakers(CorpusFacts corpus)
    {
        for (var s = 0; s < corpus.Speakers.Count; s++)
        {
            IEnumerable<int> said = Enumerable.Range(0, corpus.Quotes.Count).Where(q => corpus.Quotes[q].Speaker == s);
            if (!said.SequenceEqual(corpus.Speakers[s].Quotes)) return $"{corpus.Speakers[s].Id} has other quotations than are his";
        }

        return null;
    }

    private static bool IsStray(int? position, int count) => position is { } value && (value < 0 || value >= count);
}
