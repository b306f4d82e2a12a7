using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>Where a quote stands, told so that quotes of other articles don't matter.</summary>
/// <param name="Article">The position of its article.</param>
/// <param name="Quote">Its own in the article.</param>
internal readonly record struct QuotePlace(int Article, int Quote)
{
    /// <summary>The place of a quote.</summary>
    /// <param name="facts">The corpus.</param>
    /// <param name="quote">Its position in the corpus.</param>
    /// <returns>The place.</returns>
    public static QuotePlace Of(CorpusFacts facts, int quote)
    {
        var article = facts.Quotes[quote].Document;
        return new QuotePlace(article, quote - facts.Documents[article].FirstQuote);
    }
}
