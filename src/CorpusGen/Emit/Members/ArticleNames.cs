using System.Collections.Generic;
using CorpusGen.Documents;

namespace CorpusGen.Emit.Members;

/// <summary>What the articles of a corpus are to be called in code: the first words of their titles, else their file names.</summary>
internal static class ArticleNames
{
    /// <summary>The candidates for names, by position.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>One for each article.</returns>
    public static List<NameCandidate> Of(LinkedCorpus corpus)
    {
        var candidates = new List<NameCandidate>(corpus.Documents.Count);
        for (var i = 0; i < corpus.Documents.Count; i++) candidates.Add(Of(corpus, i));
        return candidates;
    }

    /// <summary>The name of one article, as others may be told apart by it.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="position">The article's position.</param>
    /// <returns>The name in Pascal case; empty where neither title nor file name has a letter.</returns>
    public static string Name(LinkedCorpus corpus, int position)
    {
        var label = corpus.Documents[position].Label!;
        return label.Name.Length > 0 ? label.Name : FileName(corpus, position);
    }

    /// <summary>The name of an article's file.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="position">The article's position.</param>
    /// <returns>The name in Pascal case; empty where it has no letter.</returns>
    public static string FileName(LinkedCorpus corpus, int position) =>
        Identifier.Pascal(corpus.Facts.Documents[position].Id, ArticleLabel.Limit);

    private static NameCandidate Of(LinkedCorpus corpus, int position)
    {
        var label = corpus.Documents[position].Label!;
        var article = corpus.Facts.Documents[position];
        var name = Name(corpus, position);
        return new NameCandidate(
            position, article.Id, label.Title, name, [() => FileName(corpus, position)], article.Facts.Quotes.Count, label.Comment);
    }
}
