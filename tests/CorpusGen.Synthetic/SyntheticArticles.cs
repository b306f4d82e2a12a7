using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Synthetic.Articles;
using CorpusGen.Synthetic.Events;

namespace CorpusGen.Synthetic;

/// <summary>Writes news about events that never were: 5 KB and four to five quotations an article, on average.</summary>
public static class SyntheticArticles
{
    /// <summary>Writes articles, one at a time. The same seed gives the same articles on every machine.</summary>
    /// <param name="seed">What makes these articles different from others.</param>
    /// <param name="count">How many; a smaller number gives the first of the same articles.</param>
    /// <returns>The articles; those that report one event follow one another.</returns>
    public static IEnumerable<SyntheticArticle> Write(ulong seed, int count)
    {
        var written = 0;
        for (ulong number = 0; written < count; number++)
        {
            var newsEvent = new NewsEvent(seed, number);
            foreach (var text in new EventReport(newsEvent).Write())
            {
                if (written == count) yield break;
                yield return new SyntheticArticle("article-" + written.ToString("D7", CultureInfo.InvariantCulture), text);
                written++;
            }
        }
    }
}
