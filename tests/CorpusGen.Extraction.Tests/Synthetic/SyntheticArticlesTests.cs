using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;
using Xunit;

namespace CorpusGen.Extraction.Tests.Synthetic;

/// <summary>What is measured on invented news says something of real news only if the engine finds in it what it finds there.</summary>
public class SyntheticArticlesTests
{
    [Fact]
    public void A_seed_gives_the_same_articles_on_every_machine()
    {
        var texts = string.Concat(SyntheticArticles.Write(seed: 1, count: 100).Select(article => article.Text));

        Assert.Equal("BD1D64976E16DBFD", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(texts)))[..16]);
    }

    [Fact]
    public void Another_seed_gives_other_articles() =>
        Assert.Empty(SyntheticArticles.Write(seed: 1, count: 50).Select(a => a.Text).Intersect(SyntheticArticles.Write(seed: 2, count: 50).Select(a => a.Text)));

    [Fact]
    public void Fewer_articles_are_the_first_of_more() =>
        Assert.Equal(SyntheticArticles.Write(seed: 3, count: 40).Take(7), SyntheticArticles.Write(seed: 3, count: 7));

    [Fact]
    public void Two_hundred_articles_are_news_to_the_engine()
    {
        var articles = SyntheticArticles.Write(seed: 1, count: 200).ToList();
        List<DocumentFacts> facts = [.. articles.Select(a => DocumentExtractor.Extract(new DocumentText(a.Id + ".txt", a.Text)))];
        var corpus = CorpusLinker.Link(facts);

        Assert.InRange(articles.Average(a => Encoding.UTF8.GetByteCount(a.Text)), 4500, 5500);
        Assert.InRange(corpus.Quotes.Count / 200.0, 4, 5);
        Assert.InRange(corpus.Quotes.Count(q => q.Speaker is not null) / (double)corpus.Quotes.Count, 0.85, 0.99);
        Assert.All(facts, document => Assert.NotNull(document.Headline));
        Assert.InRange(corpus.Utterances.Count, 80, 250);
        Assert.InRange(corpus.Families.Count, 20, 70);
        Assert.Contains(corpus.Utterances, utterance => utterance.Versions.Any(version => version.Fidelity == Fidelity.Altered));
    }
}
