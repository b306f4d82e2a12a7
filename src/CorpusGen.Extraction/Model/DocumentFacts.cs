namespace CorpusGen.Extraction.Model;

/// <summary>All that one document says of itself. Spans point into <see cref="Document"/>.</summary>
public sealed record DocumentFacts
{
    /// <summary>The document.</summary>
    public required DocumentText Document { get; init; }

    /// <summary>What the document says of itself above its text, or null. <see cref="Masthead"/> puts it together with the text's.</summary>
    public FrontMatterFact? FrontMatter { get; init; }

    /// <summary>Where the text begins: behind the front matter.</summary>
    public int TextStart => FrontMatter?.Span.End ?? 0;

    /// <summary>The headline that stands in the text, or null; a lead sentence is none.</summary>
    public Span? Headline { get; init; }

    /// <summary>The date of publication, the front matter's before the text's, or null.</summary>
    public PublishedFact? Published { get; init; }

    /// <summary>The place line before the first sentence: BRUSSELS; or null.</summary>
    public Span? Dateline { get; init; }

    /// <summary>A person or agency that the text names as its author, or null; never a posting account.</summary>
    public Span? Author { get; init; }

    /// <summary>Those whom the text names as having contributed, in order.</summary>
    public EquatableArray<ContributorFact> Contributors { get; init; }

    /// <summary>The line that credits an agency, or null.</summary>
    public Span? Credit { get; init; }

    /// <summary>The outlet that the text names, or null.</summary>
    public Span? Publisher { get; init; }

    /// <summary>The language of the text as a code: that of the front matter, else en.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The body's paragraphs, in order.</summary>
    public EquatableArray<Span> Paragraphs { get; init; }

    /// <summary>What each stretch of the document is for, in order.</summary>
    public EquatableArray<RegionFact> Regions { get; init; }

    /// <summary>The embedded posts, in order.</summary>
    public EquatableArray<TweetFact> Tweets { get; init; }

    /// <summary>The sources the quotations and their candidates refer to.</summary>
    public EquatableArray<SpeakerFact> Speakers { get; init; }

    /// <summary>Persons of full name whom the document mentions but does not quote: another document may quote them by the surname.</summary>
    public EquatableArray<SpeakerFact> Mentioned { get; init; }

    /// <summary>The quotations by position.</summary>
    public EquatableArray<QuoteFact> Quotes { get; init; }

    /// <summary>What is wrong or doubtful in the document itself, by position.</summary>
    public EquatableArray<DiagnosticFact> Diagnostics { get; init; }
}
