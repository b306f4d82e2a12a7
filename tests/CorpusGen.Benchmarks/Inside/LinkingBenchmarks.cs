using System.Linq;
using BenchmarkDotNet.Attributes;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;

namespace CorpusGen.Benchmarks.Inside;

/// <summary>Linking of the facts of so many articles.</summary>
[MemoryDiagnoser]
public class LinkingBenchmarks
{
    private DocumentFacts[] _facts = [];

    /// <summary>How many articles.</summary>
    [Params(250, 2000)]
    public int Articles { get; set; }

    /// <summary>Extracts the articles.</summary>
    [GlobalSetup]
    public void Extract() =>
        _facts = [.. SyntheticArticles.Write(seed: 1, Articles).Select(article => DocumentExtractor.Extract(new DocumentText(article.Id, article.Text)))];

    /// <summary>Speakers, sayings and families.</summary>
    [Benchmark]
    public int Linking() => CorpusLinker.Link(_facts).Utterances.Count;
}
