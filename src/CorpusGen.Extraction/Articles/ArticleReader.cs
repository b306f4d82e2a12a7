using System.Collections.Generic;
using CorpusGen.Extraction.Articles.FrontMatter;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Tells what each paragraph of a document is for.</summary>
internal static class ArticleReader
{
    // What is unmistakable comes first, so that later rules see less: a headline is the first paragraph that nothing before it
    // explains, a heading a short line that is nothing else.
    private static readonly IArticleRule[] Rules =
    [
        new SignedPostRule(),
        new UnsignedPostRule(),
        new FurnitureRule(),
        new PageDateRule(),
        new PosterRule(),
        new BylineRule(),
        new ContributorsRule(),
        new CreditRule(),
        new HeadlineRule(),
        new DatelineRule(),
        new HeadingRule(),
    ];

    public static ArticleOutline Read(DocumentText document) => Read(document, []);

    /// <summary>Writes over the paragraphs of a document that is done with.</summary>
    public static ArticleOutline Read(DocumentText document, List<Paragraph> paragraphs)
    {
        var front = FrontMatterReader.Read(document.Text);
        ParagraphReader.Read(document.Text, paragraphs, front.Fact?.Span.End ?? 0);
        var draft = new ArticleDraft(document.Text, paragraphs) { FrontMatter = front };
        foreach (var rule in Rules) rule.Apply(draft);
        return OutlineWriter.Write(draft);
    }
}
