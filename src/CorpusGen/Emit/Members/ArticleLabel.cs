using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>What an article is called: a function of its document alone, so that it is worked out once for each.</summary>
/// <param name="Title">The title.</param>
/// <param name="Name">The title as a name in Pascal case; empty where it has no letter.</param>
/// <param name="Comment">The summary of a property that gives the article.</param>
internal sealed record ArticleLabel(string Title, string Name, string Comment)
{
    /// <summary>The length beyond which no further word of a title is taken.</summary>
    public const int Limit = 60;

    /// <summary>Calls an article by its title or first words.</summary>
    /// <param name="facts">What the document says of itself.</param>
    /// <returns>The label.</returns>
    public static ArticleLabel Of(DocumentFacts facts)
    {
        var title = ArticleTitle.Of(facts);
        var comment = $"{title} ({facts.Document.Path}, {Plural.Of(facts.Quotes.Count, "quote")})";
        return new ArticleLabel(title, Identifier.Pascal(title, Limit), comment);
    }
}
