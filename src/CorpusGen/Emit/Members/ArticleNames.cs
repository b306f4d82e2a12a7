using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>What the articles of a corpus are to be called in code: the first words of their titles, else their file names.</summary>
internal static class ArticleNames
{
    private const int Limit = 60;

    /// <summary>The candidates for names, by position.</summary>
    /// <param name="facts">The corpus.</param>
    /// <returns>One for each article.</returns>
    public static List<NameCandidate> Of(CorpusFacts facts)
    {
        var candidates = new List<NameCandidate>(facts.Documents.Count);
        for (var i = 0; i < facts.Documents.Count; i++) candidates.Add(Of(facts.Documents[i], i));
        return candidates;
    }

    /// <summary>The name of one article, as others may be told apart by it.</summary>
    /// <param name="document">The article.</param>
    /// <returns>The name in Pascal case; empty where neither title nor file name has a letter.</returns>
    public static string Name(CorpusDocument document)
    {
        var title = Identifier.Pascal(ArticleTitle.Of(document.Facts), Limit);
        return title.Length > 0 ? title : Identifier.Pascal(document.Id, Limit);
    }

    private static NameCandidate Of(CorpusDocument document, int position)
    {
        var title = ArticleTitle.Of(document.Facts);
        var quotes = document.Facts.Quotes.Count;
        var comment = $"{title} ({document.Facts.Document.Path}, {Plural.Of(quotes, "quote")})";
        return new NameCandidate(position, title, Name(document), [Identifier.Pascal(document.Id, Limit)], quotes, comment);
    }
}
