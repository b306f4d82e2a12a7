using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>Who wrote an article, for those who ask who “I” is in it.</summary>
internal static class Byline
{
    /// <summary>The names as a byline has them, the front matter's before the text's.</summary>
    /// <param name="outline">The article.</param>
    /// <param name="text">The document's text.</param>
    /// <returns>The names; null where nobody is named.</returns>
    public static string? NamesOf(ArticleOutline outline, string text)
    {
        if (outline.FrontMatter is not { Authors: { IsEmpty: false } authors }) return outline.Author?.In(text);

        // “Press Office, 2nd floor” is nobody who says “I”.
        var areNames = authors.All(author => NameShape.IsName(author.Text, new Span(0, author.Text.Length)));
        return areNames ? string.Join(" and ", authors.Select(author => author.Text)) : null;
    }
}
