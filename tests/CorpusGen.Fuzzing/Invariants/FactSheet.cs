using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>All facts of a document in one list, for what has to hold of each of them.</summary>
internal sealed class FactSheet
{
    private readonly List<FactEntry> _entries = [];

    private FactSheet(DocumentFacts facts)
    {
        if (facts.FrontMatter is { } frontMatter) AddFrontMatter(frontMatter);
        AddArticle(facts);
        foreach (var tweet in facts.Tweets) AddTweet(tweet);
        foreach (var speaker in facts.Speakers) Add("speaker", null, speaker);
        foreach (var speaker in facts.Mentioned) Add("mentioned", null, speaker);
        foreach (var quote in facts.Quotes) AddQuote(quote);
        foreach (var diagnostic in facts.Diagnostics) Add("diagnostic", diagnostic.Span, (diagnostic.Rule, diagnostic.Arguments));
    }

    /// <summary>The facts of a document.</summary>
    public static IReadOnlyList<FactEntry> Of(DocumentFacts facts) => new FactSheet(facts)._entries;

    private void AddFrontMatter(FrontMatterFact frontMatter)
    {
        Add("front matter", frontMatter.Span);
        Add("date", frontMatter.Published?.Span, frontMatter.Published?.Date);
        foreach (var value in new[] { frontMatter.Id, frontMatter.Title, frontMatter.Publisher, frontMatter.Url, frontMatter.Language })
            Add("value", value?.Span, value?.Text);
        foreach (var author in frontMatter.Authors) Add("author above", author.Span, author.Text);
        foreach (var tag in frontMatter.Tags) Add("tag", tag.Span, tag.Text);
    }

    private void AddArticle(DocumentFacts facts)
    {
        Add("headline", facts.Headline);
        Add("published", facts.Published?.Span, (facts.Published?.Date, facts.Published?.Basis));
        Add("dateline", facts.Dateline);
        Add("author", facts.Author);
        foreach (var contributor in facts.Contributors) Add("contributor", contributor.Span, (contributor.Name, contributor.Place));
        Add("credit", facts.Credit);
        Add("publisher", facts.Publisher);
        Add("language", null, facts.Language);
        foreach (var paragraph in facts.Paragraphs) Add("paragraph", paragraph);
        foreach (var region in facts.Regions) Add("region", region.Span, region.Kind);
    }

    private void AddTweet(TweetFact tweet)
    {
        Add("tweet", tweet.Span, (tweet.Author, tweet.Handle, tweet.Date, tweet.Hashtags, tweet.Urls, tweet.Quote));
        Add("lead-in", tweet.LeadIn);
    }

    private void AddQuote(QuoteFact quote)
    {
        Add("quote", quote.Span, (quote.Kind, quote.Speaker, quote.Attribution, quote.Rule, quote.Confidence));
        foreach (var segment in quote.Segments) Add("segment", segment);
        foreach (var content in quote.Content) Add("content", content);
        Add("sentence", quote.Sentence);
        Add("cue", quote.Cue?.Span, quote.Cue?.Lemma);
        Add("mention", quote.Mention);
        Add("via", quote.Via?.Span, quote.Via?.Name);
        foreach (var candidate in quote.Candidates)
            Add("candidate", candidate.Mention, (candidate.Speaker, candidate.Confidence, candidate.Rule));
    }

    private void Add(string name, Span? span, object? value = null) => _entries.Add(new FactEntry(name, span, value));
}
