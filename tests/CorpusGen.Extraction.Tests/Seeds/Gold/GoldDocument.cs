using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>What one seed says of itself.</summary>
internal sealed record GoldDocument(GoldArticle Article, IReadOnlyList<GoldQuote> Quotes, IReadOnlyList<GoldTweet> Tweets);
