using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>The structure of an article before anything is known of its sentences.</summary>
internal sealed record ArticleOutline
{
    public Span? Headline { get; init; }

    public PublishedFact? Published { get; init; }

    public Span? Dateline { get; init; }

    public Span? Author { get; init; }

    public EquatableArray<ContributorFact> Contributors { get; init; }

    public Span? Credit { get; init; }

    public Span? Publisher { get; init; }

    /// <summary>The body's paragraphs: where quotations are looked for, beside the headline.</summary>
    public EquatableArray<Span> Paragraphs { get; init; }

    public EquatableArray<RegionFact> Regions { get; init; }

    public EquatableArray<TweetFact> Tweets { get; init; }
}
