using CorpusGen.Documents;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>What the articles of a corpus are to be called in code: their ids where front matter gives them, else the first words of their
/// titles, else their file names.</summary>
internal static class ArticleNames
{
    /// <summary>The candidates for names.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>One for each article.</returns>
    public static NameCandidates Of(LinkedCorpus corpus)
    {
        var articles = new NameCandidate[corpus.Documents.Count];
        for (var i = 0; i < articles.Length; i++) articles[i] = Of(corpus, i);
        return new NameCandidates(articles, [i => Id(corpus, i), i => Title(corpus, i)]);
    }

    /// <summary>The name of one article, as others may be told apart by it.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="position">The article's position.</param>
    /// <returns>The name in Pascal case; empty where neither id nor title has a letter.</returns>
    public static string Name(LinkedCorpus corpus, int position)
    {
        var title = Title(corpus, position);
        if (title.Length > 0 && !HasIdOfItsOwn(corpus.Facts.Documents[position])) return title;
        return Id(corpus, position) is { Length: > 0 } id ? id : title;
    }

    /// <summary>The id of an article, which is the name of its file as a rule.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="position">The article's position.</param>
    /// <returns>The name in Pascal case; empty where it has no letter.</returns>
    public static string Id(LinkedCorpus corpus, int position) =>
        Identifier.Pascal(corpus.Facts.Documents[position].Id, ArticleLabel.Limit);

    // One that another document has is not used.
    private static bool HasIdOfItsOwn(CorpusDocument document) => document.Facts.FrontMatter?.Id?.Text == document.Id;

    private static string Title(LinkedCorpus corpus, int position) => corpus.Documents[position].Label!.Name;

    private static NameCandidate Of(LinkedCorpus corpus, int position)
    {
        var label = corpus.Documents[position].Label!;
        var article = corpus.Facts.Documents[position];
        return new NameCandidate(
            position, article.Id, label.Title, Name(corpus, position), article.Facts.Quotes.Count, label.Comment);
    }
}
