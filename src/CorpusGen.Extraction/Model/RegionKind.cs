namespace CorpusGen.Extraction.Model;

/// <summary>What a stretch of a document is for.</summary>
public enum RegionKind
{
    /// <summary>The article's own paragraphs.</summary>
    Body,

    /// <summary>A section heading inside the body.</summary>
    Heading,

    /// <summary>Furniture of the page: related links, comment forms, poster lines; and front matter.</summary>
    Boilerplate,

    /// <summary>An embedded post.</summary>
    Tweet,

    /// <summary>A line that names an agency or contributors.</summary>
    Credit,
}
