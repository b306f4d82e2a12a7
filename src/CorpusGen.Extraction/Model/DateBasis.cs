namespace CorpusGen.Extraction.Model;

/// <summary>What states a date of publication.</summary>
public enum DateBasis
{
    /// <summary>A date line of the web page, which need not be the article's own.</summary>
    Page,

    /// <summary>A line that belongs to the article: "Published: 3 May 2021".</summary>
    Byline,

    /// <summary>The document's front matter.</summary>
    FrontMatter,
}
