using System.Linq;
using BenchmarkDotNet.Attributes;
using CorpusGen.Benchmarks.Probes;
using CorpusGen.Synthetic;
using CorpusGen.Tests.Driver;

namespace CorpusGen.Benchmarks.Inside;

/// <summary>The generator in the compiler's driver over 250 articles.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private DriverProject _project = null!;

    /// <summary>Runs the driver once, so that there is something to change.</summary>
    [GlobalSetup]
    public void Open()
    {
        _project = new DriverProject([.. SyntheticArticles.Write(seed: 1, count: 250).Select(article => new TestText($"/project/{article.Id}.txt", article.Text))]);
        _project.RunFromNothing();
    }

    /// <summary>Everything is new.</summary>
    [Benchmark(Baseline = true)]
    public void FromNothing() => _project.RunFromNothing();

    /// <summary>One document is another.</summary>
    [Benchmark]
    public void DocumentEdited() => _project.RunWithDocumentEdited();

    /// <summary>Somebody types in a C# file.</summary>
    [Benchmark]
    public void CSharpEdited() => _project.RunWithCSharpEdited();
}
