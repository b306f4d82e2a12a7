using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>An embedded post and the paragraphs it takes up.</summary>
/// <param name="Region">From its first word to the end of its signature.</param>
/// <param name="Fact">What it says of itself.</param>
internal readonly record struct EmbeddedPost(Span Region, TweetFact Fact);
