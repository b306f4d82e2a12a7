using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>Where a quote stands, told so that quotes of other articles don't matter.</summary>
internal static class QuotePlace
{
    /// <summary>The place of a quote.</summary>
    /// <param name="facts">The corpus.</param>
    /// <param name="quote">Its position in the corpus.</param>
    /// <returns>The position of its article and its own in the article.</returns>
    public static (int Article, int Quote) Of(CorpusFacts facts, int quote)
    {
        var article = facts.Quotes[quote].Document;
        return (article, quote - facts.Documents[article].FirstQuote);
    }
}
