using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>The structure of an article before anything is known of its sentences.</summary>
internal sealed record ArticleOutline
{
    /// <summary>What the document says of itself above its text, or null.</summary>
    public FrontMatterFact? FrontMatter { get; init; }

    /// <summary>The headline that stands in the text.</summary>
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

    /// <summary>What is wrong with the front matter.</summary>
    public EquatableArray<DiagnosticFact> Diagnostics { get; init; }
}
