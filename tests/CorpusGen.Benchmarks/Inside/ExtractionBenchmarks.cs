using System.Linq;
using BenchmarkDotNet.Attributes;
using CorpusGen.Benchmarks.Peers;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;

namespace CorpusGen.Benchmarks.Inside;

/// <summary>The engine over a hundred articles, beside a regular expression over the same.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private SyntheticArticle[] _articles = [];

    /// <summary>Writes the articles.</summary>
    [GlobalSetup]
    public void Write() => _articles = [.. SyntheticArticles.Write(seed: 1, count: 100)];

    /// <summary>Quotations beside a verb and a name.</summary>
    [Benchmark(Baseline = true)]
    public int RegularExpression() => _articles.Sum(article => RegularExpressionPass.Count(article.Text));

    /// <summary>Everything.</summary>
    [Benchmark]
    public int Extraction() => _articles.Sum(article => DocumentExtractor.Extract(new DocumentText(article.Id, article.Text)).Quotes.Count);
}
