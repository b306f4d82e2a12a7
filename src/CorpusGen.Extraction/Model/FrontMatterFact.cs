namespace CorpusGen.Extraction.Model;

/// <summary>What a document says of itself above its text, in YAML between two lines “---”. What it does not say is null or empty.</summary>
/// <remarks>
/// The spans are those of the words where they are written plainly, and those of the values where YAML's quotes, escapes or line
/// breaks make other words of them.
/// </remarks>
public sealed record FrontMatterFact
{
    /// <summary>The block with both its lines. No paragraph, headline, sentence or quotation stands in it.</summary>
    public required Span Span { get; init; }

    /// <summary>The article's id in the corpus, unless a document before it has the same.</summary>
    public WrittenText? Id { get; init; }

    /// <summary>The headline.</summary>
    public WrittenText? Title { get; init; }

    /// <summary>The date of publication.</summary>
    public PublishedFact? Published { get; init; }

    /// <summary>Who wrote it, in order: the first is the author, the others contributed.</summary>
    public EquatableArray<WrittenText> Authors { get; init; }

    /// <summary>The outlet.</summary>
    public WrittenText? Publisher { get; init; }

    /// <summary>The address.</summary>
    public WrittenText? Url { get; init; }

    /// <summary>The language of the text as a code of two letters, or three where it has no other.</summary>
    public WrittenText? Language { get; init; }

    /// <summary>What it is filed under, each once.</summary>
    public EquatableArray<WrittenText> Tags { get; init; }
}
